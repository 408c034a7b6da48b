"""Answers that are not as the spec says, as a fault asks for."""

from __future__ import annotations

from typing import Any

from ..plain import is_array, is_object
from .answers import Answer
from .faults import Fault
from .pointers import Steps, filled, steps
from .schemas import OPEN, Schemas

UNKNOWN = "sandbox-unknown"
"""A state that no spec has."""


def spoiled(answer: Answer, fault: Fault, state: str, schemas: Schemas) -> Answer:
    """The answer with a field missing, or with a state nobody knows at the pointer `state`."""
    body: Any = answer.body
    if answer.status >= 300 or answer.pieces is not None:
        return answer
    if fault.kind == "drop-field":
        body = _without(body, steps(fault.value))
    elif fault.kind == "unknown-status" and state and is_object(body):
        body = filled(body, OPEN, steps(state), lambda _: UNKNOWN, schemas)
    return Answer(answer.status, body, answer.media_type, answer.headers)


def _without(body: Any, path: Steps) -> Any:
    """The body without what a path leads to; `*` crosses arrays and objects."""
    if not path:
        return body
    step, rest = path[0], path[1:]
    if is_array(body):
        kept = [one for i, one in enumerate(body) if rest or step not in ("*", str(i))]
        return [_without(one, rest) if step in ("*", str(i)) else one for i, one in enumerate(kept)]
    if not is_object(body):
        return body
    if rest:
        return {k: _without(v, rest) if step in ("*", k) else v for k, v in body.items()}
    return {name: value for name, value in body.items() if step not in ("*", name)}
