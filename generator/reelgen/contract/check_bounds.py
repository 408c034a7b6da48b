"""Each bound, enumeration, type and requirement: a value inside is sent, one outside is refused."""

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
from .draw_request import (
    DrawnRequest,
    body_schema,
    draw_requests,
    first_request,
    generator,
    locations,
)
from .generated_client import GeneratedClient

LONGEST = 10_000
"""Characters or items of a drawn value."""


def bounds_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each parameter, and for each value of a drawn body."""
    for route in api.routes:
        yield from _file_cases(api, client, route)
        requests = [*draw_requests(api, route)]
        seen: set[Pointer] = set()
        shown: dict[Pointer, list[JsonSchema]] = {}
        for drawn in requests:
            yield from _rule_cases(api, client, route, drawn, requests)
            for key in drawn.parameters:
                if key not in seen:
                    seen.add(key)
                    yield _case(api, client, route, drawn, f"{key[1]} {key[0]}", key)
            for pointer, schema in _located(api, drawn):
                general = tuple("*" if isinstance(step, int) else step for step in pointer)
                if schema not in shown.setdefault(general, []):
                    shown[general].append(schema)
                    name = f"body {render(pointer)}"
                    yield _case(api, client, route, drawn, name, None, pointer)


def _located(api: Api, drawn: DrawnRequest) -> Iterator[tuple[Pointer, JsonSchema]]:
    """Yield the pointers of a body with their schemas; of the least with a field those of it."""
    if is_object(drawn.body) or is_array(drawn.body):
        for pointer, _ in locations(drawn.body):
            is_new = drawn.kind != "field" or pointer[:1] == (drawn.added,)
            if is_new and (pointer or is_array(drawn.body)):
                yield pointer, api.schemas.flat(api.schemas.at(drawn.schema, pointer))


def _rule_cases(
    api: Api,
    client: GeneratedClient,
    route: Route,
    drawn: DrawnRequest,
    requests: list[DrawnRequest],
) -> Iterator[ContractCase]:
    """Yield a case for the rules between the fields of a body, where it is the whole of a member.

    A field is added that the others exclude, and an enum value is sent with the least of fields.
    """
    if drawn.kind != "all" or not is_object(drawn.body):
        return
    of_member = (r for r in requests if r.kind == "least" and r.schema is drawn.schema)
    least = next((r.body for r in of_member if is_object(r.body)), drawn.body)

    def run(is_async: bool) -> None:
        for body, what in _combined(api, drawn.schema, drawn.body, least):
            schema = body_schema(route)
            assert schema is not None
            fits = api.schemas.valid(schema, body)
            is_wrong = not api.without_formats.schemas.valid(schema, body)
            if (fits or is_wrong) and not any(undeclared_fields(api.schemas, schema, body)):
                _check(api, client, route, replace(drawn, body=body), fits, what, is_async)

    yield ContractCase("bounds", route.id, f"rules of {drawn.name}", False, run)


def _combined(api: Api, member: JsonSchema, whole: Any, least: Any) -> Iterator[tuple[object, str]]:
    """Yield bodies in which fields meet that need or exclude each other."""
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
    """Yield a case for the media types of each file of a form."""
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
    drawn = first_request(api, route)
    for kind in (*types, "application/x-drawn"):
        if "*" not in kind:
            request = replace(drawn, file_types={**drawn.file_types, name: kind})
            _check(api, client, route, request, kind in types, kind, is_async)


def _case(
    api: Api,
    client: GeneratedClient,
    route: Route,
    drawn: DrawnRequest,
    name: str,
    key: tuple[str, str] | None,
    pointer: Pointer = (),
) -> ContractCase:
    def run(is_async: bool) -> None:
        if key is not None:
            requests = _of_parameter(api, route, drawn, key)
        else:
            requests = _of_body(api, route, drawn, pointer)
        for fits, request, what in requests:
            _check(api, client, route, request, fits, what, is_async)

    return ContractCase("bounds", route.id, name, False, run)


def _of_parameter(
    api: Api, route: Route, drawn: DrawnRequest, key: tuple[str, str]
) -> Iterator[tuple[bool, DrawnRequest, object]]:
    schema = schema_of(route.parameters[key][0])
    for value in _candidates(api, schema, drawn.parameters[key]):
        fits = api.schemas.valid(schema, value)
        is_wrong = not api.without_formats.schemas.valid(schema, value)
        if (fits or is_wrong) and not _is_ambiguous(value, key[1]):
            yield fits, replace(drawn, parameters={**drawn.parameters, key: value}), value


def _is_ambiguous(value: object, location: str) -> bool:
    """Return whether a parameter cannot be read back: an empty text, list or path segment.

    A path is text: of its parameters the type alone is not checked.
    """
    return value in ("", []) or (location == "path" and value in (".", "..", {"a": 1}))


def _of_body(
    api: Api, route: Route, drawn: DrawnRequest, pointer: Pointer
) -> Iterator[tuple[bool, DrawnRequest, object]]:
    schema = body_schema(route)
    assert schema is not None
    value, below = drawn.body, drawn.schema
    for step in pointer:
        value, below = value[step], api.schemas.child(below, str(step))
    nothing = [None] if api.schemas.valid(below, None) else []
    for candidate in (*nothing, *_candidates(api, below, value)):
        body = edit(drawn.body, {pointer: candidate}) if pointer else candidate
        fits = api.schemas.valid(schema, body)
        if fits and any(undeclared_fields(api.schemas, schema, body)):
            continue  # of another member of a union: clients refuse a field that is not declared
        if fits or not api.without_formats.schemas.valid(schema, body):
            yield fits, replace(drawn, body=body), candidate
    if pointer and isinstance(pointer[-1], str):
        body = edit(drawn.body, {pointer: REMOVED})
        if body != {} and not api.without_formats.schemas.valid(schema, body):
            yield False, replace(drawn, body=body), "nothing"


def _candidates(api: Api, schema: JsonSchema, value: object) -> Iterator[object]:
    """Yield values at the bounds of a schema and beyond them."""
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
    """Return the arguments of the body, each with what stands for one that is not given.

    Python itself refuses a call without a required argument; with this the model must refuse it.
    """
    arguments = client.operations[route.id]["arguments"]
    fields = [a for a in arguments if a["in"] == "body" and a["wire"] and not a["file"]]
    return {argument["name"]: NOT_GIVEN for argument in fields}


def _check(
    api: Api,
    client: GeneratedClient,
    route: Route,
    request: DrawnRequest,
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
