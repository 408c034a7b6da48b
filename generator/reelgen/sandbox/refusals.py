"""Errors in the provider's own shape."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from ..plain import array_at, is_object, object_at
from .answers import Answer, documented, error_paths, header_values
from .contract import Contract, Route
from .pointers import Steps, constant, filled
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
) -> Answer:
    """An error answer: the documented example, or a body made from the schema with a message."""
    said = documented(contract, route, status, wish) if route is not None else None
    made = Maker(contract.schemas, random.Random(0), sparse=True)
    headers = header_values(said, made, limited=status == 429) if said is not None else {}
    told = violations or _undocumented(contract, route, status)
    if told:
        headers[HEADER] = header_of(told)
    if said is not None and not said.media_type:
        return Answer(status, None, "", headers)
    kind = said.media_type if said is not None else "application/json"
    schema = said.schema if said is not None and said.schema else error_schema(contract)
    body: Any = said.example if said is not None else None
    if body is not None and not (violations and status in (400, 422)):
        return Answer(status, body, kind, headers)
    if body is None:
        body = made.value(schema or {"type": "object"})
        body = _coded(contract, schema, body, status)
        body = _listed(contract, schema, body, violations)
    return Answer(
        status, _told(contract, schema, body, _message(status, violations)), kind, headers
    )


def invalid_status(route: Route) -> int:
    """How an operation refuses a request that is not valid."""
    return next((code for code in (400, 422) if route.response(code) is not None), 400)


def error_schema(contract: Contract) -> Schema:
    """The shape that most errors of a provider have; nothing where none is documented."""
    shapes: dict[str, Schema] = {}
    counted: Counter[str] = Counter()
    for route in contract.routes:
        for code in object_at(route.raw, "responses"):
            said = documented(contract, route, int(code)) if code.isdigit() else None
            if code.startswith("4") and said is not None and said.schema:
                shapes[str(said.schema)] = said.schema
                counted[str(said.schema)] += 1
    return shapes[counted.most_common(1)[0][0]] if counted else {}


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


def _told(contract: Contract, schema: Schema, body: Any, message: str) -> Any:
    """The body with the message at the first place of the schema that may hold a text."""
    schemas = contract.schemas
    for path in error_paths(contract) or [("message",), ("error",)]:
        if schema and schemas.at(schema, path) is OPEN:
            continue
        told = filled(body, schema, path, constant(message), schemas)
        if schemas.valid(schema, told) and (told != body or is_object(body)):
            return told
    return body
