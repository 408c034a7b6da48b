"""Signatures of methods: required arguments and enum values."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import partial
from typing import get_overloads, get_type_hints

import httpx

from ..document.openapi import Operation
from ..json_types import JsonArray, array_at, object_at
from ..schema.flatten import JsonSchema
from ..validation import Api, Route
from ..validation.parse_parameters import schema_of
from .case import ContractCase, both_colors
from .check_responses import literals_of
from .generated_client import GeneratedClient
from .sample_requests import body_schema


def signature_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each method."""
    for route in api.routes:
        run = partial(_check, api, client, route)
        yield from both_colors("signature", route.id, "arguments", run)


def _check(api: Api, client: GeneratedClient, route: Route, is_async: bool) -> None:
    methods: JsonArray = []

    def action(instance: object) -> object:
        methods.append(client.method(instance, route.id))
        return _nothing() if is_async else None

    client.run(action, lambda _: httpx.Response(599), is_async=is_async)
    (method,) = methods
    if get_overloads(method):
        return  # each overload has only some arguments
    parameters = inspect.signature(method).parameters
    hints = get_type_hints(method)
    for argument in client.operations[route.id]["arguments"]:
        key = (argument["wire"], argument["in"])
        name = argument["name"]
        assert name in parameters, f"{key[0]} has no argument {name}"
        declared = _declared(api, route, key)
        if declared is None:
            continue
        schema, is_required = declared
        is_open = parameters[name].default is not inspect.Parameter.empty
        if is_required is not None:
            assert is_open != is_required, f"{name}: required is {not is_open}, not {is_required}"
        values = {v for v in array_at(api.schemas.flat(schema), "enum") if isinstance(v, str | int)}
        if values:
            literals = literals_of(hints[name])
            assert literals == values, f"{name} lists {literals}, not {values}"


def _declared(
    api: Api, route: Route, key: tuple[str, str]
) -> tuple[JsonSchema, bool | None] | None:
    """Return the schema of an argument and whether it is required; None if ambiguous.

    A field whose default is its only value is optional.
    """
    if key in route.parameters:
        parameter, _ = route.parameters[key]
        return schema_of(parameter), None if _is_client_key(
            route.operation, key
        ) else parameter.required
    schema, body = body_schema(route), route.operation.request_body
    if schema is None or body is None:
        return None
    flat = api.schemas.flat(schema)
    fields = object_at(flat, "properties")
    if key[0] not in fields or any(union in flat for union in ("oneOf", "anyOf")):
        return None
    field = api.schemas.flat(fields[key[0]])
    is_required = body.required and key[0] in array_at(flat, "required")
    return fields[key[0]], None if "const" in field or "default" in field else is_required


def _is_client_key(operation: Operation, key: tuple[str, str]) -> bool:
    """Return whether the client generates the value of an omitted argument."""
    retry = operation.retry
    return (
        retry is not None and retry.idempotency is not None and retry.idempotency.header == key[0]
    )


async def _nothing() -> None:
    return None
