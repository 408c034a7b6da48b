"""Comparison of the security requirements of operations."""

from __future__ import annotations

from typing import Any

from ..json_types import array_at, is_object, object_at
from ..schema.pointer import Pointer
from .collect import Changes
from .likeness import shape
from .match_operations import Matched, Op

_SENT_BY = ("type", "in", "name", "scheme", "openIdConnectUrl")
"""The keywords of a security scheme that determine how a credential is sent."""


def compare_credentials(old: object, new: object, matched: Matched, changes: Changes) -> None:
    """Add the operations that no longer accept the same credentials."""
    for op, other in matched.pairs:
        before, after = _alternatives(old, op), _alternatives(new, other)
        if set(before) == set(after):
            continue
        accepted = before or [frozenset[str]()]
        lost = [a for a in accepted if after and not any(b <= a for b in after)]
        changes.add(
            "credential-changed",
            "credentials of another kind are required" if lost else "more credentials work",
            (_pointer(old, op), _pointer(new, other)),
            wire="breaking" if lost else "safe",
            operation=other.id,
        )


def _alternatives(data: object, op: Op) -> list[frozenset[str]]:
    """Return the alternatives of an operation, each as the schemes that it requires.

    A scheme is identified by how its credential is sent, not by its name.
    """
    declared = op.node.get("security")
    alternatives = array_at(data if declared is None else op.node, "security")
    schemes = object_at(object_at(data, "components"), "securitySchemes")
    return [
        frozenset(_scheme(schemes.get(name), name) for name in alternative)
        for alternative in alternatives
        if is_object(alternative)
    ]


def _scheme(scheme: object, name: str) -> str:
    if not is_object(scheme):
        return name
    return shape({key: str(scheme[key]).lower() for key in _SENT_BY if key in scheme})


def _pointer(data: Any, op: Op) -> Pointer:
    if op.node.get("security") is not None:
        return (*op.pointer, "security")
    for alternative in array_at(data, "security"):
        for name in alternative if is_object(alternative) else ():
            return ("components", "securitySchemes", name)
    return ("components", "securitySchemes") if "components" in data else ()
