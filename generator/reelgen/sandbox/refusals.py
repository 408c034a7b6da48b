"""Errors in the provider's own shape."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from typing import Any

from ..plain import object_at
from .answers import Answer, documented, error_paths, header_values
from .contract import Contract, Route
from .pointers import Steps, filled
from .schemas import Schema
from .synthesize import Maker
from .violations import HEADER, Violation, header_of

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


def refusal(
    contract: Contract,
    route: Route | None,
    status: int,
    violations: Sequence[Violation] = (),
    wanted: str = "",
) -> Answer:
    """An error answer: the documented example, or a body made from the schema with a message."""
    said = documented(contract, route, status, wanted) if route is not None else None
    message = _message(status, violations)
    made = Maker(contract.schemas, random.Random(0), known=_known(message, violations))
    headers = header_values(said, made) if said is not None else {}
    if violations:
        headers[HEADER] = header_of(violations)
    if said is not None and not said.media_type:
        return Answer(status, None, "", headers)
    kind = said.media_type if said is not None else "application/json"
    schema = said.schema if said is not None and said.schema else error_schema(contract)
    body = said.example if said is not None else None
    if body is None:
        body = _told(contract, schema, made.value(schema) if schema else {}, message)
    elif violations and status in (400, 422):
        body = _told(contract, schema, body, message)
    return Answer(status, body, kind, headers)


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


def _message(status: int, violations: Sequence[Violation]) -> str:
    told = "; ".join(
        f"{one.path}: {one.message}" if one.path else one.message for one in violations
    )
    return told or WORDS.get(status, "The server failed")


def _known(message: str, violations: Sequence[Violation]) -> dict[str, Any]:
    """Values for the fields that errors commonly have."""
    known: dict[str, Any] = dict.fromkeys(("message", "msg", "reason"), message)
    for one in violations[:1]:
        steps = [part for part in one.path.split("/") if part]
        location = one.code.partition(".")[0]
        known |= {"loc": [location, *steps], "type": one.code, "field": ".".join(steps)}
    return known


def _told(contract: Contract, schema: Schema, body: Any, message: str) -> Any:
    """The body with the message at the first place that may hold a text."""
    paths: list[Steps] = error_paths(contract) or [("message",), ("error",)]
    for path in paths:
        told = filled(body, schema, path, lambda _: message, contract.schemas)
        if told != body and contract.schemas.valid(schema, told):
            return told
    return body
