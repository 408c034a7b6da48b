"""Errors in the provider's own shape."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from ..plain import array_at, is_object, object_at
from .answers import Answer, documented, error_paths, header_values
from .contract import Contract, Route, steps_of
from .pointers import Steps, constant, filled, found
from .prefer import NO_WISH, Wish
from .schemas import OPEN, Schema
from .synthesize import Maker
from .violations import HEADER, SHOWN, Violation, header_of, place

WORDS = {
    400: "The request is not valid",
    401: "The credential is missing or not valid",
    402: "Payment is required",
    403: "This is not allowed",
    404: "There is no such thing",
    405: "The method is not allowed here",
    409: "The request conflicts with another",
    413: "The request is too large",
    422: "The request is not valid",
    429: "Too many requests",
}

CODES = {
    400: ("invalid", "validation", "bad_request"),
    401: ("unauth",),
    402: ("insufficient", "payment"),
    403: ("forbidden", "permission"),
    404: ("not_found",),
    405: ("not_allowed", "invalid"),
    409: ("conflict", "in_progress", "already"),
    413: ("too_large", "too_big", "invalid"),
    422: ("invalid", "validation"),
    429: ("rate_limit", "exhausted"),
}
"""What the provider's code for a status likely has in it."""

MESSAGES = ("message", "msg")
"""Names of the text in a list of places at fault."""


def refusal(
    contract: Contract,
    route: Route | None,
    status: int,
    violations: Sequence[Violation] = (),
    wish: Wish = NO_WISH,
    path: str = "",
) -> Answer:
    """An error answer: the documented example, or a body made from the schema with a message.

    `path` is where a request went that no route is for.
    """
    said = documented(contract, route, status, wish) if route is not None else None
    made = Maker(contract.schemas, random.Random(0), sparse=True)
    headers = header_values(said, made, limited=status == 429) if said is not None else {}
    told = violations or _undocumented(contract, route, status)
    if told:
        headers[HEADER] = header_of(told)
    if said is not None and not said.media_type:
        return Answer(status, None, "", headers)
    kind = said.media_type if said is not None else "application/json"
    path = route.base + route.path if route is not None else path
    schema = said.schema if said is not None and said.schema else error_schema(contract, path)
    body: Any = said.example if said is not None else None
    if body is not None and not (violations and status in (400, 413, 422)):
        return Answer(status, body, kind, headers)
    if body is None:
        body = made.value(schema or {"type": "object"})
        body = _coded(contract, schema, body, status)
        body = _listed(contract, schema, body, violations)
    body = _told(contract, schema, body, _message(status, violations), bool(violations))
    return Answer(status, body, kind, headers)


def invalid_status(route: Route, violations: Sequence[Violation] = ()) -> int:
    """How an operation refuses a request that is not valid."""
    too_large = violations and all(one.code.endswith("too-large") for one in violations)
    if too_large and "413" in object_at(route.raw, "responses"):
        return 413
    return next((code for code in (400, 422) if route.response(code) is not None), 400)


def error_schema(contract: Contract, path: str) -> Schema:
    """The shape that errors have at a path: the usual one of those nearest to it that have any."""
    steps = steps_of(path)
    for count in range(len(steps), -1, -1):
        near = [schema for at, schema in contract.error_shapes if at[:count] == steps[:count]]
        if near:
            usual = Counter(map(str, near)).most_common(1)[0][0]
            return next(schema for schema in near if str(schema) == usual)
    return {}


def _undocumented(contract: Contract, route: Route | None, status: int) -> list[Violation]:
    """That the spec does not have this status."""
    if route is None or route.response(status) is not None:
        return []
    at = place(contract.source, (*route.pointer, "responses"))
    return [Violation("answer.undocumented", "", f"{status} is not documented", at)]


def _message(status: int, violations: Sequence[Violation]) -> str:
    told = "; ".join(
        f"{one.path}: {one.message}" if one.path else one.message for one in violations[:SHOWN]
    )
    if len(violations) > SHOWN:
        told += f"; and {len(violations) - SHOWN} more"
    return told or WORDS.get(status, "The server failed")


def _coded(contract: Contract, schema: Schema, body: Any, status: int) -> Any:
    """The body with the provider's own code for the status, where the schema lists its codes."""
    for path in error_paths(contract, "code"):
        words = array_at(contract.schemas.flat(contract.schemas.at(schema, path)), "enum")
        likely = CODES.get(status, ("internal", "server"))
        code = next((w for part in likely for w in words if part in str(w).lower()), None)
        if code is not None:
            return filled(body, schema, path, constant(code), contract.schemas)
    return body


def _listed(contract: Contract, schema: Schema, body: Any, violations: Sequence[Violation]) -> Any:
    """The body with one entry a violation, where the schema has a list of places at fault."""
    path = next(_lists(contract, schema), None)
    if path is None or not violations:
        return body
    item = contract.schemas.child(contract.schemas.at(schema, path), "*")
    entries = [
        Maker(contract.schemas, random.Random(0), known=_known(one), sparse=True).value(item)
        for one in violations
    ]
    told = filled(body, schema, path, constant(entries), contract.schemas)
    return told if contract.schemas.valid(schema, told) else body


def _lists(contract: Contract, schema: Schema, depth: int = 0) -> Iterator[Steps]:
    """Where an error has lists of objects with a message."""
    for name, field in object_at(contract.schemas.flat(schema), "properties").items():
        if contract.schemas.is_list(field):
            item = contract.schemas.flat(contract.schemas.child(field, "*"))
            if any(message in object_at(item, "properties") for message in MESSAGES):
                yield (name,)
        elif depth < 2:
            yield from ((name, *rest) for rest in _lists(contract, field, depth + 1))


def _known(violation: Violation) -> dict[str, Any]:
    """Values for the fields that places at fault commonly have."""
    steps = [part for part in violation.path.split("/") if part]
    location, _, kind = violation.code.partition(".")
    return {
        **dict.fromkeys(MESSAGES, violation.message),
        "loc": [location, *(int(step) if step.isdigit() else step for step in steps)],
        "type": violation.code,
        "field": ".".join(steps),
        "reason": kind,
    }


def _told(contract: Contract, schema: Schema, body: Any, message: str, listed: bool) -> Any:
    """The body with the message at the first place of the schema that may hold a text.

    `listed`: places in lists have messages of their own.
    """
    schemas = contract.schemas
    for path in error_paths(contract) or [("message",), ("error",)]:
        if listed and "*" in path and any(found(body, path)):
            return body
        if schema and schemas.at(schema, path) is OPEN:
            continue
        told = filled(body, schema, path, constant(message), schemas)
        if schemas.valid(schema, told) and (told != body or is_object(body)):
            return told
    return body
