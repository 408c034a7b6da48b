"""Constraints, enums, types, required fields: valid values are sent, others rejected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import httpx
from pydantic import MISSING as NOT_GIVEN

from ..json_types import JsonArray, JsonObject, array_at, is_array, is_object, object_at
from ..schema.flatten import JsonSchema
from ..schema.model import types_of
from ..schema.pointer import REMOVED, Pointer, edit, render
from ..validation import MISSING, Api, Route, undeclared_fields
from ..validation.parse_parameters import schema_of
from .case import ContractCase
from .check_requests import check_sent
from .generated_client import GeneratedClient
from .sample_requests import (
    SampleRequest,
    body_schema,
    first_request,
    generator,
    locations,
    sample_requests,
)

LONGEST = 10_000
"""Maximum length of a generated string or array."""


def bounds_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each parameter, and for each value of a sample body."""
    for route in api.routes:
        yield from _file_cases(api, client, route)
        requests = [*sample_requests(api, route)]
        seen: set[Pointer] = set()
        shown: dict[Pointer, list[JsonSchema]] = {}
        for sample in requests:
            yield from _rule_cases(api, client, route, sample, requests)
            for key in sample.parameters:
                if key not in seen:
                    seen.add(key)
                    yield _case(api, client, route, sample, f"{key[1]} {key[0]}", key)
            for pointer, schema in _located(api, sample):
                general = tuple("*" if isinstance(step, int) else step for step in pointer)
                if schema not in shown.setdefault(general, []):
                    shown[general].append(schema)
                    name = f"body {render(pointer)}"
                    yield _case(api, client, route, sample, name, None, pointer)


def _located(api: Api, sample: SampleRequest) -> Iterator[tuple[Pointer, JsonSchema]]:
    """Yield pointers and schemas of a body; for a sample of one field, only those below it."""
    if is_object(sample.body) or is_array(sample.body):
        for pointer, _ in locations(sample.body):
            is_new = sample.kind != "field" or pointer[:1] == (sample.added,)
            if is_new and (pointer or is_array(sample.body)):
                yield pointer, api.schemas.flat(api.schemas.at(sample.schema, pointer))


def _rule_cases(
    api: Api,
    client: GeneratedClient,
    route: Route,
    sample: SampleRequest,
    requests: list[SampleRequest],
) -> Iterator[ContractCase]:
    """Yield a case for rules between the fields of a body.

    It adds a field that the others exclude, and sends enum values with only the required fields.
    """
    if sample.kind != "all" or not is_object(sample.body):
        return
    of_member = (r for r in requests if r.kind == "least" and r.schema is sample.schema)
    least = next((r.body for r in of_member if is_object(r.body)), sample.body)

    def run(is_async: bool) -> None:
        for body, what in _combined(api, sample.schema, sample.body, least):
            schema = body_schema(route)
            assert schema is not None
            fits = api.schemas.valid(schema, body)
            is_wrong = not api.without_formats.schemas.valid(schema, body)
            if (fits or is_wrong) and not any(undeclared_fields(api.schemas, schema, body)):
                _check(api, client, route, replace(sample, body=body), fits, what, is_async)

    yield ContractCase("bounds", route.id, f"rules of {sample.name}", False, run)


def _combined(api: Api, member: JsonSchema, whole: Any, least: Any) -> Iterator[tuple[object, str]]:
    """Yield bodies with fields that require or exclude each other."""
    for name, below in object_at(api.schemas.flat(member), "properties").items():
        if below is False:
            continue
        if name not in whole:
            yield {**whole, name: generator(api).value(below, name)}, f"{name} beside the others"
        if name not in least:
            value = whole[name] if name in whole else generator(api).value(below, name)
            yield {**least, name: value}, f"{name} alone"
        for value in _enumerated(api, below):
            yield {**least, name: value}, f"{name} = {value!r} alone"


def _enumerated(api: Api, schema: JsonSchema) -> Iterator[object]:
    flat = api.schemas.flat(schema)
    members = [*array_at(flat, "oneOf"), *array_at(flat, "anyOf")]
    for alternative in [flat, *map(api.schemas.flat, members)]:
        yield from array_at(alternative, "enum")


def _file_cases(api: Api, client: GeneratedClient, route: Route) -> Iterator[ContractCase]:
    """Yield a case for the media types of each file of a multipart form."""
    media: object = next(iter(route.request_content.values()), None)
    for name, encoding in object_at(media, "encoding").items():
        types = [kind.strip() for kind in str(encoding.get("contentType", "")).split(",")]
        if any(types):
            yield ContractCase(
                "bounds",
                route.id,
                f"types of {name}",
                False,
                partial(_check_types, api, client, route, name, tuple(types)),
            )


def _check_types(
    api: Api,
    client: GeneratedClient,
    route: Route,
    name: str,
    types: tuple[str, ...],
    is_async: bool,
) -> None:
    sample = first_request(api, route)
    for kind in (*types, "application/x-drawn"):
        if "*" not in kind:
            request = replace(sample, file_types={**sample.file_types, name: kind})
            _check(api, client, route, request, kind in types, kind, is_async)


def _case(
    api: Api,
    client: GeneratedClient,
    route: Route,
    sample: SampleRequest,
    name: str,
    key: tuple[str, str] | None,
    pointer: Pointer = (),
) -> ContractCase:
    def run(is_async: bool) -> None:
        if key is not None:
            requests = _of_parameter(api, route, sample, key)
        else:
            requests = _of_body(api, route, sample, pointer)
        for fits, request, what in requests:
            _check(api, client, route, request, fits, what, is_async)

    return ContractCase("bounds", route.id, name, False, run)


def _of_parameter(
    api: Api, route: Route, sample: SampleRequest, key: tuple[str, str]
) -> Iterator[tuple[bool, SampleRequest, object]]:
    schema = schema_of(route.parameters[key][0])
    for value in _candidates(api, schema, sample.parameters[key]):
        fits = api.schemas.valid(schema, value)
        is_wrong = not api.without_formats.schemas.valid(schema, value)
        if (fits or is_wrong) and not _is_ambiguous(value, key[1]):
            yield fits, replace(sample, parameters={**sample.parameters, key: value}), value


def _is_ambiguous(value: object, location: str) -> bool:
    """Return whether a parameter has no unique encoding: an empty string, list or path segment.

    The type of a path parameter is not checked, since a path is text.
    """
    return value in ("", []) or (location == "path" and value in (".", "..", {"a": 1}))


def _of_body(
    api: Api, route: Route, sample: SampleRequest, pointer: Pointer
) -> Iterator[tuple[bool, SampleRequest, object]]:
    schema = body_schema(route)
    assert schema is not None
    value, below = sample.body, sample.schema
    for step in pointer:
        value, below = value[step], api.schemas.child(below, str(step))
    nothing = [None] if api.schemas.valid(below, None) else []
    for candidate in (*nothing, *_candidates(api, below, value)):
        body = edit(sample.body, {pointer: candidate}) if pointer else candidate
        fits = api.schemas.valid(schema, body)
        if fits and any(undeclared_fields(api.schemas, schema, body)):
            continue  # a field of another union member, which clients reject
        if fits or not api.without_formats.schemas.valid(schema, body):
            yield fits, replace(sample, body=body), candidate
    if pointer and isinstance(pointer[-1], str):
        body = edit(sample.body, {pointer: REMOVED})
        if body != {} and not api.without_formats.schemas.valid(schema, body):
            yield False, replace(sample, body=body), "nothing"


def _candidates(api: Api, schema: JsonSchema, value: object) -> Iterator[object]:
    """Yield values at and beyond the constraints of a schema."""
    flat = api.schemas.flat(schema)
    members = [*array_at(flat, "oneOf"), *array_at(flat, "anyOf")]
    for alternative in [flat, *map(api.schemas.flat, members)]:
        yield from array_at(alternative, "enum")
        if "enum" in alternative or "const" in alternative:
            yield "drawn outside the enumeration"
        if "string" in types_of(alternative):
            yield from _texts(alternative, value)
        if {"integer", "number"} & set(types_of(alternative)):
            yield from _numbers(alternative)
        if "array" in types_of(alternative) and is_array(value):
            yield from _lists(alternative, value)
    kinds = set(types_of(flat))
    if kinds and not members:
        wrong: dict[str, object] = {
            "string": {"a": 1},
            "integer": 1.5,
            "number": "text",
            "boolean": "text",
            "array": 12,
            "object": "text",
        }
        yield from (wrong[kind] for kind in kinds if kind in wrong)


def _texts(flat: dict[str, object], value: object) -> Iterator[str]:
    text = value if isinstance(value, str) and value else "x"
    for key, less in (("minLength", 1), ("maxLength", 0)):
        bound = flat.get(key)
        if isinstance(bound, int) and bound <= LONGEST:
            for length in (bound - 1, bound) if less else (bound, bound + 1):
                yield (text * (length // len(text) + 1))[: max(length, 0)]
    if "pattern" in flat:
        yield "\N{SNOWMAN} drawn outside the pattern"


def _numbers(flat: JsonObject) -> Iterator[int | float]:
    for key, outside in (("minimum", -1), ("exclusiveMinimum", -1)):
        if isinstance(flat.get(key), int | float):
            yield from (flat[key] + outside, flat[key], flat[key] - outside)
    for key in ("maximum", "exclusiveMaximum"):
        if isinstance(flat.get(key), int | float):
            yield from (flat[key] + 1, flat[key], flat[key] - 1)
    if isinstance(flat.get("multipleOf"), int):
        yield from (flat["multipleOf"] * 2, flat["multipleOf"] * 2 + 1)


def _lists(flat: dict[str, object], value: list[object]) -> Iterator[JsonArray]:
    item = value[:1] or ["x"]
    for key in ("minItems", "maxItems"):
        bound = flat.get(key)
        if isinstance(bound, int) and bound <= LONGEST:
            yield from (item * max(bound - 1, 0), item * bound, item * (bound + 1))


def _unset(client: GeneratedClient, route: Route) -> dict[str, object]:
    """Return the arguments of the body, each with the marker of an omitted argument.

    Python rejects calls without a required argument; with the marker, the model has to.
    """
    arguments = client.operations[route.id]["arguments"]
    fields = [a for a in arguments if a["in"] == "body" and a["wire"] and not a["file"]]
    return {argument["name"]: NOT_GIVEN for argument in fields}


def _check(
    api: Api,
    client: GeneratedClient,
    route: Route,
    request: SampleRequest,
    fits: bool,
    what: object,
    is_async: bool,
) -> None:
    shown = repr(what)[:100]
    arguments = {**_unset(client, route), **client.arguments(route.id, request)}
    outcome = client.call(route.id, arguments, lambda _: httpx.Response(599), is_async=is_async)
    if fits:
        assert outcome.requests, f"{shown} was refused: {outcome.value!r}"
        if request.body is not MISSING or request.parameters:
            check_sent(api, route, request, outcome.requests[0])
    else:
        assert not outcome.requests, f"{shown} was sent"
        error = outcome.error
        assert isinstance(error, TypeError | ValueError), f"{shown} raised {error!r}"
