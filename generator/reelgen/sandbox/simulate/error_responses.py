"""Error responses in the shape that the provider documents."""

from __future__ import annotations

import dataclasses
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ...json_types import (
    JsonObject,
    array_at,
    is_object,
    object_at,
)
from ...schema.flatten import (
    OPEN,
    JsonSchema,
)
from ...schema.pointer import EVERY, Pointer, edit
from ...schema.walk import values
from ...validation import Api, Route, Violation, rule_location
from ...validation.api import path_steps
from .choose_example import choose_example
from .edit_body import (
    Steps,
    constant,
    set_values,
    values_at,
)
from .generate_value import ValueGenerator
from .prefer_header import (
    NO_PREFERENCE,
    Preference,
)
from .responses import (
    SandboxResponse,
    documented_response,
    error_paths,
    header_values,
)
from .violations_header import (
    HEADER,
    SHOWN,
    violations_header,
)

WORDS = {
    400: "The request is not valid",
    401: "The credential is missing or not valid",
    402: "Payment is required",
    403: "This is not allowed",
    404: "Not found",
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
"""Words in error codes of providers, by status."""

AFTER = re.compile(r"(after )\d+s")
"""Matches the seconds in a message such as `Retry after 30s.`"""

MESSAGES = ("message", "msg")
"""Names of the message field in items of an error list."""


def error_response(
    api: Api,
    route: Route | None,
    status: int,
    violations: Sequence[Violation] = (),
    preference: Preference = NO_PREFERENCE,
    path: str = "",
) -> SandboxResponse:
    """Return an error response: the documented example, or a body by the schema with a message.

    `path` is the path of a request that matches no route.
    """
    spec = documented_response(api, route, status, preference) if route is not None else None
    generator = ValueGenerator(api.schemas, random.Random(0), sparse=True)
    headers = header_values(spec, generator, limited=status == 429) if spec is not None else {}
    reported = violations or _undocumented(api, route, status)
    if reported:
        headers[HEADER] = violations_header(reported)
    if spec is not None and not spec.media_type:
        return SandboxResponse(status, None, "", headers)
    kind = spec.media_type if spec is not None else "application/json"
    path = route.base + route.path if route is not None else path
    schema = spec.schema if spec is not None and spec.schema else error_schema(api, path)
    caused = choose_example(spec.examples, violations) if spec is not None else None
    if caused is not None:
        return SandboxResponse(status, caused, kind, headers)
    body: object = spec.example if spec is not None else None
    if body is not None and not (violations and status in (400, 413, 422)):
        return limited_response(SandboxResponse(status, body, kind, headers))
    if body is None:
        body = generator.value(schema or {"type": "object"})
        body = _with_code(api, schema, body, status)
    body = _with_items(api, schema, body, violations)
    body = _with_message(api, schema, body, _message(status, violations), bool(violations))
    return limited_response(SandboxResponse(status, body, kind, headers))


def limited_response(response: SandboxResponse) -> SandboxResponse:
    """Return a response with the seconds of its `Retry-After` in the messages of its body."""
    seconds = next((v for n, v in response.headers.items() if n.lower() == "retry-after"), "")
    if not seconds.isdigit():
        return response
    edits: dict[Pointer, object] = {}
    for pointer, value in values(response.body):
        if pointer and pointer[-1] in ("retry_after", "retryAfter") and isinstance(value, int):
            edits[pointer] = int(seconds)
        elif isinstance(value, str) and AFTER.search(value):
            edits[pointer] = AFTER.sub(rf"\g<1>{seconds}s", value)
    return dataclasses.replace(response, body=edit(response.body, edits))


def invalid_status(route: Route, violations: Sequence[Violation] = ()) -> int:
    """Return the status with which an operation rejects an invalid request."""
    too_large = violations and all(violation.code.endswith("too-large") for violation in violations)
    if too_large and "413" in object_at(route.raw, "responses"):
        return 413
    return next((code for code in (400, 422) if route.response(code) is not None), 400)


def error_schema(api: Api, path: str) -> JsonSchema:
    """Return the error schema for a path: the most frequent one of the nearest operations."""
    steps = path_steps(path)
    for count in range(len(steps), -1, -1):
        schemas = [schema for at, schema in api.error_shapes if at[:count] == steps[:count]]
        if schemas:
            usual = Counter(map(str, schemas)).most_common(1)[0][0]
            return next(schema for schema in schemas if str(schema) == usual)
    return {}


def _undocumented(api: Api, route: Route | None, status: int) -> list[Violation]:
    """Return the violation for an undocumented status."""
    if route is None or route.response(status) is not None:
        return []
    at = rule_location(api.source, (*route.pointer, "responses"))
    return [Violation("answer.undocumented", "", f"{status} is not documented", at)]


def _message(status: int, violations: Sequence[Violation]) -> str:
    text = "; ".join(
        f"{violation.path}: {violation.message}" if violation.path else violation.message
        for violation in violations[:SHOWN]
    )
    if len(violations) > SHOWN:
        text += f"; and {len(violations) - SHOWN} more"
    return text or WORDS.get(status, "The server failed")


def _with_code(api: Api, schema: JsonSchema, body: object, status: int) -> object:
    """Return the body with the error code for the status if the schema lists codes."""
    for path in error_paths(api, "code"):
        codes = array_at(api.schemas.flat(api.schemas.at(schema, path)), "enum")
        likely = CODES.get(status, ("internal", "server"))
        code = next((w for part in likely for w in codes if part in str(w).lower()), None)
        if code is not None:
            return set_values(body, schema, path, constant(code), api.schemas)
    return body


def _with_items(
    api: Api, schema: JsonSchema, body: object, violations: Sequence[Violation]
) -> object:
    """Return the body with one item per violation if the schema has a list of errors."""
    path = next(_lists(api, schema), None)
    if path is None or not violations:
        return body
    item = api.schemas.child(api.schemas.at(schema, path), EVERY)
    entries = [
        ValueGenerator(
            api.schemas, random.Random(0), known=_item_fields(violation), sparse=True
        ).value(item)
        for violation in violations
    ]
    listed = set_values(body, schema, path, constant(entries), api.schemas)
    return listed if api.schemas.valid(schema, listed) else body


def _lists(api: Api, schema: JsonSchema) -> Iterator[Steps]:
    """Yield the pointers to lists of objects with a message, at most two objects deep."""
    waiting: list[tuple[Steps, JsonSchema]] = [((), schema)]
    while waiting:
        steps, parent = waiting.pop()
        if steps and api.schemas.is_list(parent):
            item = api.schemas.flat(api.schemas.child(parent, EVERY))
            if any(message in object_at(item, "properties") for message in MESSAGES):
                yield steps
        elif len(steps) < 3:
            fields = object_at(api.schemas.flat(parent), "properties")
            waiting += [((*steps, name), field) for name, field in reversed(fields.items())]


def _item_fields(violation: Violation) -> JsonObject:
    """Return values for the usual fields of an error item."""
    steps = [part for part in violation.path.split("/") if part]
    location, _, kind = violation.code.partition(".")
    return {
        **dict.fromkeys(MESSAGES, violation.message),
        "loc": [location, *(int(step) if step.isdigit() else step for step in steps)],
        "type": violation.code,
        "field": ".".join(steps),
        "reason": kind,
    }


def _with_message(api: Api, schema: JsonSchema, body: object, message: str, listed: bool) -> object:
    """Return the body with the message in the first text field of the schema.

    With `listed`, items of lists have their own messages and are skipped.
    """
    schemas = api.schemas
    for path in error_paths(api) or [("message",), ("error",)]:
        if listed and "*" in path and any(values_at(body, path)):
            return body
        if schema and schemas.at(schema, path) is OPEN:
            continue
        changed = set_values(body, schema, path, constant(message), schemas)
        if schemas.valid(schema, changed) and (changed != body or is_object(body)):
            return changed
    return body
