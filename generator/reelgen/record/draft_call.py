"""Calls of operations without a fixture, from examples of the spec or random values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..contract.sample_requests import SampleRequest, sample_requests
from ..document.openapi import Parameter
from ..json_types import JsonObject, array_at, is_array, is_object, object_at
from ..validation import MISSING, Api, Route
from ..validation.parse_parameters import schema_of
from .argument import Argument


def drafted_call(
    api: Api, route: Route, arguments: Iterable[Argument], *, allow_random: bool
) -> Mapping[str, object] | None:
    """Return the arguments of a call; None if a required one has no value.

    Ids are omitted: they come from `--id` and earlier responses.

    Args:
        api: The API of the operation.
        route: The operation.
        arguments: The arguments of its method.
        allow_random: Whether values without an example may be random values of their schemas.
    """
    least = next(sample_requests(api, route), None) if allow_random else None
    for request in sample_requests(api, route) if allow_random else ():
        if request.name.startswith("least"):
            least = request
            break
    body = _body(api, route, least)
    call: dict[str, object] = {}
    for argument in arguments:
        if argument.location == "body":
            value = _of_body(argument, body)
        elif argument.is_id and argument.location in ("path", "query"):
            continue
        else:
            value = _parameter(api, route, argument, least)
        if value is not MISSING:
            call[argument.name] = _files(value, argument, least) if argument.is_file else value
        elif argument.required:
            return None
    return call


def _body(api: Api, route: Route, sample: SampleRequest | None) -> object:
    """Return a valid example of the request body, else a random body."""
    for media in route.request_content.values():
        schema = media.get("schema", {})
        for example in _examples(media, schema):
            if api.schemas.valid(schema, example):
                return example
    return sample.body if sample is not None else MISSING


def _examples(media: JsonObject, schema: object) -> Iterator[object]:
    """Yield the examples of a media type, then those of its schema."""
    if "example" in media:
        yield media["example"]
    for example in object_at(media, "examples").values():
        if is_object(example) and "value" in example:
            yield example["value"]
    if is_object(schema):
        yield from array_at(schema, "examples")
        if "example" in schema:
            yield schema["example"]


def _of_body(argument: Argument, body: object) -> object:
    if not argument.wire:  # the whole body
        return body
    return body.get(argument.wire, MISSING) if is_object(body) else MISSING


def _parameter(api: Api, route: Route, argument: Argument, sample: SampleRequest | None) -> object:
    key = (argument.wire, argument.location)
    if key not in route.parameters:
        return MISSING
    parameter, _ = route.parameters[key]
    for value in _documented_values(api, parameter):
        return value
    if not argument.required or sample is None:
        return MISSING
    return sample.parameters.get(key, MISSING)


def _documented_values(api: Api, parameter: Parameter) -> Iterator[object]:
    """Yield the values that the schema of a required parameter names."""
    if not parameter.required:
        return
    schema = api.schemas.flat(schema_of(parameter))
    values = [*array_at(schema, "examples"), *array_at(schema, "enum")]
    yield from (schema[key] for key in ("example", "const", "default") if key in schema)
    yield from values


def _files(value: object, argument: Argument, sample: SampleRequest | None) -> object:
    file = _file(argument, sample)
    return [file for _ in value] if is_array(value) else file


def _file(argument: Argument, sample: SampleRequest | None) -> JsonObject:
    kind = sample.file_types.get(argument.wire, "") if sample is not None else ""
    if not argument.wire:
        return {"$bytes": "a drawn file"}
    named = {"name": "drawn.bin", "content": "a drawn file"}
    return {"$file": {**named, "content_type": kind} if kind else named}
