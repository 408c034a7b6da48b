"""Sample requests of a spec: all fields, only required ones, and each optional field alone."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from ..document.openapi import Parameter
from ..json_types import array_at, is_array, is_object, object_at
from ..sandbox.simulate.generate_value import ValueGenerator
from ..schema.flatten import JsonSchema
from ..schema.pointer import Pointer
from ..schema.walk import values
from ..validation import MISSING, Api, Route
from ..validation.parse_parameters import schema_of

SEEDS = 12
"""Random values to try if rules between fields reject the fixed ones."""

SPECIAL = "/ \u00fc?&=%+"
"""Characters that are encoded in path segments and query parameters."""

Kind = Literal["all", "least", "field"]
"""The fields of a body: all compatible ones, the required ones, or these and one more."""

OPEN_BODY = {"drawn": "of a body with any fields"}


@dataclass(frozen=True)
class SampleRequest:
    """Parameters and body of a sample request, as JSON values."""

    name: str
    """The variant: `all`, `least`, or the name of the additional field."""
    parameters: dict[tuple[str, str], object] = field(default_factory=dict[tuple[str, str], object])
    """The parameters by name and location."""
    body: Any = MISSING
    file_types: Mapping[str, str] = field(default_factory=dict[str, str])
    """An accepted media type for each file field; the key of a body that is a file is empty."""
    schema: JsonSchema = True
    """The schema of the body; for a union, that of the chosen member."""
    kind: Kind = "field"
    added: str = ""
    """The field in addition to the required ones; empty for other variants."""


def sample_requests(api: Api, route: Route) -> Iterator[SampleRequest]:
    """Yield requests that together cover every parameter and every field of the body."""
    for sample in _bodies(api, route):
        parameters = _parameters(api, route, least=sample.name == "least")
        yield replace(sample, parameters=parameters, file_types=_file_types(route))


def first_request(api: Api, route: Route) -> SampleRequest:
    """Return one request of an operation, with all compatible fields."""
    return next(sample_requests(api, route), SampleRequest("none"))


def _file_types(route: Route) -> dict[str, str]:
    media_type: str = next(iter(route.request_content), "")
    media: object = route.request_content.get(media_type)
    types = {
        name: str(encoding.get("contentType", "")).partition(",")[0].strip()
        for name, encoding in object_at(media, "encoding").items()
    }
    return {**types, "": "video/mp4" if "*" in media_type else media_type}


def body_schema(route: Route) -> JsonSchema | None:
    """Return the schema of the first media type of an operation's body; None without a body."""
    media = next(iter(route.request_content.values()), None)
    return None if media is None else object_at(media, "schema")


def generator(api: Api, *, least: bool = False) -> ValueGenerator:
    """Return a generator of values with all optional fields, or with required ones only."""
    return ValueGenerator(
        api.schemas, random.Random(1), origin="https://files.example", sparse=least, full=not least
    )


def _parameters(api: Api, route: Route, *, least: bool) -> dict[tuple[str, str], object]:
    sample: dict[tuple[str, str], object] = {}
    for (name, location), (parameter, _) in route.parameters.items():
        if _is_ignored(name, location) or (least and not parameter.required):
            continue
        value = generator(api, least=least).value(schema_of(parameter), name)
        sample[name, location] = _special(api, parameter, value) if not least else value
    return sample


def _special(api: Api, parameter: Parameter, value: object) -> object:
    """Return a string with characters that a URL encodes, or a list of two items.

    The value is unchanged if the schema forbids these. Styles encode several items differently.
    """
    schema = schema_of(parameter)
    if is_array(value):
        return _with_second(api, schema, value)
    is_text = parameter.location in ("path", "query") and isinstance(value, str)
    flat = api.schemas.flat(schema)
    if not is_text or any(key in flat for key in ("enum", "const", "format", "pattern")):
        return value
    special = f"{value}{SPECIAL}"
    return special if api.schemas.valid(schema, special) else value


def _with_second(api: Api, schema: JsonSchema, value: list[object]) -> list[object]:
    item = api.schemas.flat(object_at(api.schemas.flat(schema), "items"))
    texts = [f"{text} & two" for text in value if isinstance(text, str)]
    numbers = [n + 1 for n in value if isinstance(n, int)]
    for other in (*array_at(item, "enum"), *texts, *numbers):
        if other not in value and api.schemas.valid(schema, [*value, other]):
            return [*value, other]
    return value


def _is_ignored(name: str, location: str) -> bool:
    """Return whether a parameter is a header that OpenAPI describes elsewhere."""
    return location == "header" and name.lower() in ("accept", "content-type", "authorization")


def _bodies(api: Api, route: Route) -> Iterator[SampleRequest]:
    schema = body_schema(route)
    if schema is None:
        yield SampleRequest("all", kind="all")
        if any(not parameter.required for parameter, _ in route.parameters.values()):
            yield SampleRequest("least", kind="least")
        return
    body = route.operation.request_body
    members = union_members(api, schema)
    for number, member in enumerate(members):
        suffix = f" of member {number + 1}" if len(members) > 1 else ""
        for kind, name, value in _of_member(api, schema, member):
            added = name if kind == "field" else ""
            yield SampleRequest(name + suffix, body=value, schema=member, kind=kind, added=added)
    if body is not None and not body.required:
        yield SampleRequest("no body")


def union_members(api: Api, schema: JsonSchema) -> list[JsonSchema]:
    """Return the members of a union, each with its sibling keywords; else the schema itself."""
    flat = api.schemas.flat(schema)
    members = array_at(flat, "oneOf") or array_at(flat, "anyOf")
    beside = {k: v for k, v in flat.items() if k not in ("oneOf", "anyOf", "discriminator")}
    if not members or not beside:
        return members or [schema]
    return [api.schemas.merged({"allOf": [member], **beside}) for member in members]


def _of_member(
    api: Api, schema: JsonSchema, member: JsonSchema
) -> Iterator[tuple[Kind, str, object]]:
    """Yield kind, name and value of each body of a union member."""
    whole = generator(api).value(member)
    fields = object_at(api.schemas.flat(member), "properties")
    if not fields and whole == {} and api.schemas.valid(schema, OPEN_BODY):
        whole = OPEN_BODY
    least = generator(api, least=True).value(member)
    shown: set[str] = set()
    if not _fits(api, schema, member, least):
        least = _some(api, schema, member)
    ends: tuple[tuple[Kind, object], ...] = (("all", whole), ("least", least))
    for kind, value in ends:
        if _fits(api, schema, member, value) and not (kind == "least" and value == whole):
            shown |= set(value) if is_object(value) else set()
            if value != {}:  # sent without a body if all fields are arguments
                yield kind, kind, value
    for name, below in fields.items():
        if name not in shown and is_object(least) and below is not False:
            sample = (draw.value(below, name) for draw in _generators(api))
            bodies = ({**least, name: value} for value in sample)
            body = next((b for b in bodies if _fits(api, schema, member, b)), None)
            if body is not None:
                yield "field", name, body


def _fits(api: Api, schema: JsonSchema, member: JsonSchema, value: object) -> bool:
    return api.schemas.valid(member, value) and api.schemas.valid(schema, value)


def _some(api: Api, schema: JsonSchema, member: JsonSchema) -> object:
    """Return a value of a union member, or of the union if none can be generated."""
    sample = (draw.value(member) for draw in _generators(api))
    fitting = (value for value in sample if _fits(api, schema, member, value))
    return next(fitting, None) or generator(api, least=True).value(schema)


def _generators(api: Api) -> Iterator[ValueGenerator]:
    """Yield generators with different strategies, since rules between fields may exclude some."""
    yield generator(api)
    yield generator(api, least=True)
    for seed in range(SEEDS):
        yield ValueGenerator(
            api.schemas, random.Random(seed), origin="https://files.example", varied=True
        )


def locations(value: object) -> Iterator[tuple[Pointer, Any]]:
    """Yield each value of a body with its pointer; of an array only the first item."""
    for pointer, inner in values(value):
        if not any(isinstance(step, int) and step > 0 for step in pointer):
            yield pointer, inner
