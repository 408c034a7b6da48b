"""Responses: every documented response is parsed as described, without loss."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any, Literal, get_args, get_origin, get_type_hints

import httpx
from pydantic import BaseModel

from ..document.extensions import XJob
from ..document.media_types import is_json
from ..json_types import array_at, is_array, is_object, object_at
from ..sandbox.simulate.edit_body import steps_of, values_at
from ..schema.flatten import JsonSchema
from ..schema.model import types_of
from ..schema.pointer import edit
from ..schema.walk import values
from ..validation import MISSING, Api, Route, json_media_type
from .case import ContractCase, both_colors
from .generated_client import GeneratedClient, Outcome
from .sample_requests import first_request, generator, union_members

ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    402: "PaymentRequiredError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}
"""The exception class of each status; others are APIStatusError or ServerError."""

UNKNOWN = "unknown values"
"""Prefix of the names of bodies with undocumented enum values."""

UNDECLARED = {"drawn_undeclared": {"a": [1]}}
"""An undocumented field, which clients preserve."""


def response_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield cases for each documented status of each operation."""
    telling = _telling_fields(api)
    for route in api.routes:
        for code, response in route.responses.items():
            status = _status(code, route)
            if status is None:
                continue
            job = route.operation.job if status < 300 else None
            for name, body in _bodies(api, response, job, telling):
                is_listed = not name.startswith(UNKNOWN)
                run = partial(_check, api, client, route, status, response, body, is_listed)
                yield from both_colors("response", route.id, f"{code} {name}", run)


def _status(code: str, route: Route) -> int | None:
    """Return a status for a key such as `4XX`; None if other keys cover its range."""
    if code == "default":
        return None if any(key.startswith("5") for key in route.responses) else 500
    return int(code.upper().replace("XX", "00"))


def _bodies(
    api: Api, response: object, job: XJob | None, telling: frozenset[str]
) -> Iterator[tuple[str, object]]:
    content = object_at(response, "content")
    kind = json_media_type(content)
    if not is_json(kind):
        yield "no JSON", MISSING
        return
    schema = object_at(content, kind).get("schema")
    if schema is None:
        yield "any", {"a": 1}
        return
    members = union_members(api, schema)
    for number, member in enumerate(members):
        body = generator(api).value(member)
        name = f"member {number + 1}" if len(members) > 1 else "all"
        if api.schemas.valid(schema, body):
            yield name, body
            unknown = _with_unknown_values(api, schema, body, telling)
            if unknown != body:
                yield f"{UNKNOWN} of {name}", unknown
    nulls = replace(generator(api), full=False).value(schema)
    has_id = job is None or any(values_at(nulls, steps_of(job.id)))
    if has_id and api.schemas.valid(schema, nulls):
        wider = {**nulls, **UNDECLARED} if is_object(nulls) else nulls
        yield "nulls", wider if api.schemas.valid(schema, wider) else nulls
    least = generator(api, least=True).value(schema)
    has_id = job is None or any(values_at(least, steps_of(job.id)))
    if has_id and api.schemas.valid(schema, least):
        yield "least", least


def _with_unknown_values(
    api: Api, schema: JsonSchema, body: object, telling: frozenset[str]
) -> object:
    """Return a body with unknown values for enums, which clients preserve.

    Discriminating fields stay unchanged.
    """
    edits = {
        pointer: "drawn-unknown"
        for pointer, value in values(body)
        if isinstance(value, str)
        and pointer
        and pointer[-1] not in telling
        and array_at(api.schemas.flat(api.schemas.at(schema, pointer)), "enum")
    }
    return edit(body, edits)


def _telling_fields(api: Api) -> frozenset[str]:
    """Return the names of fields that distinguish union members."""
    return frozenset(
        str(node["propertyName"])
        for _, node in values(api.source.data)
        if is_object(node) and "propertyName" in node
    )


def _check(
    api: Api,
    client: GeneratedClient,
    route: Route,
    status: int,
    response: object,
    body: object,
    is_listed: bool,
    is_async: bool,
) -> None:
    content = object_at(response, "content")
    kind = json_media_type(content) if body is not MISSING else next(iter(content), "")
    payload = b"" if not kind else json.dumps(body).encode() if body is not MISSING else b"plain"
    headers = {"content-type": "video/mp4" if kind == "*/*" else kind} if kind else {}
    request = first_request(api, route)
    outcome = client.call(
        route.id,
        client.arguments(route.id, request),
        lambda _: httpx.Response(status, content=payload, headers=headers),
        is_async=is_async,
    )
    assert not outcome.warnings, [str(warning) for warning in outcome.warnings]
    schema = object_at(content, kind).get("schema") if body is not MISSING else None
    value = _failure(api, outcome, status, body) if status >= 400 else _success(outcome, payload)
    if body is not MISSING:
        assert dumped(value) == body, f"{dumped(value)!r} was read of {body!r}"
        if is_listed:
            check_types(api, schema if schema is not None else {}, value, body, "")


def _success(outcome: Outcome, payload: bytes) -> object:
    assert outcome.error is None, repr(outcome.error)
    value = outcome.value
    value = getattr(value, "response", value) if _is_job(value) else value
    if isinstance(value, bytes | str):
        assert value in (payload, payload.decode())
    return value


def _failure(api: Api, outcome: Outcome, status: int, body: object) -> object:
    error: Any = outcome.error
    assert error is not None, f"HTTP {status} was taken for a success"
    expected = ERRORS.get(status, "ServerError" if status >= 500 else "APIStatusError")
    assert type(error).__name__ == expected, f"HTTP {status} is {type(error).__name__}"
    assert error.status == status if hasattr(error, "status") else error.status_code == status
    for text in _messages(api, body):
        assert text in str(error), f"{str(error)!r} does not have the message {text!r}"
        break
    code = next((value for value in _codes(api, body) if value is not None), None)
    if isinstance(code, str | int):
        assert error.code == str(code), f"the code is {error.code!r}, not {code!r}"
    return error.body


def _codes(api: Api, body: object) -> Iterator[object]:
    """Yield the error codes at the pointers of `x-errors`, in order."""
    code = api.document.errors.code if api.document.errors is not None else ()
    for pointer in [code] if isinstance(code, str) else code:
        yield from values_at(body, steps_of(pointer))


def _messages(api: Api, body: object) -> Iterator[str]:
    """Yield the error messages at the pointers of `x-errors`, in order."""
    message = api.document.errors.message if api.document.errors is not None else ()
    for pointer in [message] if isinstance(message, str) else message:
        yield from (text for text in values_at(body, steps_of(pointer)) if isinstance(text, str))


def _is_job(value: object) -> bool:
    return hasattr(value, "wait") and hasattr(value, "response")


def dumped(value: object) -> object:
    """Return a parsed response as the JSON it was parsed from."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    if is_array(value):
        return [dumped(item) for item in value]
    if is_object(value):
        return {name: dumped(item) for name, item in value.items()}
    return value


def check_types(api: Api, schema: JsonSchema, value: object, body: object, path: str) -> None:
    """Assert that a parsed response has the classes and types of its schema at any depth."""
    fitting = (m for m in union_members(api, schema) if api.schemas.valid(m, body))
    flat = api.schemas.flat(next(fitting, schema))
    assert type(value).__name__ != "UnknownVariant", f"{path} is an unknown member of its union"
    properties = object_at(flat, "properties")
    if is_object(body) and properties and "object" in (types_of(flat) or ("object",)):
        assert isinstance(value, BaseModel), f"{path or 'the body'} is a {type(value).__name__}"
        surplus = (value.model_extra or {}).keys() & properties.keys()
        assert not surplus, f"{path}: {sorted(surplus)} became extra fields"
        names = {f.alias or n: n for n, f in type(value).model_fields.items()}
        for name, below in properties.items():
            if name in body:
                assert name in names, f"{path}/{name} is no field of {type(value).__name__}"
                read = getattr(value, names[name])
                literals = literals_of(get_type_hints(type(value))[names[name]])
                listed = _listed(api, below)
                assert not listed or listed == literals, (
                    f"{path}/{name} lists {literals}, not {listed}"
                )
                check_types(api, below, read, body[name], f"{path}/{name}")
    elif is_array(body) and is_array(value):
        for index, (item, plain) in enumerate(zip(value, body, strict=True)):
            check_types(api, flat.get("items", True), item, plain, f"{path}/{index}")
    elif isinstance(body, str) and flat.get("format") == "date-time" and "enum" not in flat:
        assert isinstance(value, datetime.datetime), f"{path} is a {type(value).__name__}"
    elif isinstance(body, str | int | float) and types_of(flat):
        assert isinstance(value, type(body) | datetime.date), f"{path} is {value!r}, not {body!r}"


def literals_of(annotation: Any) -> set[Any]:
    """Return the literal values in an annotation, at any depth except in other classes."""
    if hasattr(annotation, "__value__"):  # a named alias
        annotation = annotation.__value__
    if get_origin(annotation) is Literal:
        return set(get_args(annotation))
    return {value for part in get_args(annotation) for value in literals_of(part)}


def _listed(api: Api, schema: JsonSchema) -> set[object]:
    """Return the enum values of a schema; none for constants and unions."""
    flat = api.schemas.flat(schema)
    return {v for v in array_at(flat, "enum") if v is not None and not isinstance(v, list | dict)}
