"""The decoding of parameters in the styles of OpenAPI."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias
from urllib.parse import unquote, unquote_plus

from ..document.media_types import is_json
from ..document.openapi import Parameter
from ..json_types import (
    JsonObject,
    array_at,
    is_object,
    object_at,
)
from ..schema.flatten import (
    OPEN,
    JsonSchema,
)
from ..schema.model import types_of
from .parsed_request import (
    MISSING,
    Pairs,
    ParsedRequest,
    coerced,
    form,
)
from .route import Route
from .schemas import Schemas

DELIMITERS = {
    "spaceDelimited": ("%20", "+", " "),
    "pipeDelimited": ("|", "%7C", "%7c"),
}
"""The delimiters of items, as they may be sent; other styles have a comma."""

Decode: TypeAlias = Callable[[str], str]
"""A function that decodes a text."""


def schema_of(parameter: Parameter) -> JsonSchema:
    """Return the schema of a parameter: `schema`, or that of its `content`."""
    media = next(iter(parameter.content.values()), None)
    schema = parameter.schema_ if media is None else media.schema_
    return OPEN if schema is None else schema


def parse_parameters(request: ParsedRequest, route: Route, schemas: Schemas) -> None:
    """Set the values of the documented parameters that a request has."""
    for parameter, _ in route.parameters.values():
        value = parameter_value(parameter, request, schemas)
        if value is not MISSING:
            request.parameters.setdefault(parameter.location, {})[parameter.name] = value


def parameter_value(parameter: Parameter, request: ParsedRequest, schemas: Schemas) -> object:
    """Return the value of a parameter, or MISSING."""
    schema = schema_of(parameter)
    if parameter.location == "querystring":
        return _whole_query(parameter, request, schemas)
    if parameter.location in ("query", "cookie"):
        pairs = request.query_pairs if parameter.location == "query" else request.cookie_pairs
        return value_of_pairs(parameter, pairs, schemas)
    sent = request.raw_values if parameter.location == "path" else request.headers
    text = sent.get(parameter.name if sent is request.raw_values else parameter.name.lower())
    if text is None:
        return MISSING
    decode: Decode = unquote if sent is request.raw_values else str.strip
    if parameter.content:
        return _document(parameter, decode(text), schema, schemas)
    return _fitting(_segment_readings(parameter, text, decode, schema, schemas), schema, schemas)


def names_of_pairs(parameter: Parameter, pairs: Pairs, schemas: Schemas) -> set[str]:
    """Return the names in a query that belong to a parameter."""
    name, schema = parameter.name, schema_of(parameter)
    if parameter.content:
        return {name}
    if parameter.style == "deepObject":
        return {name} | {key for key, _ in pairs if key.startswith(f"{name}[")}
    if _is_object(schema, schemas) and _explodes(parameter):
        fields, is_open = _fields(schema, schemas), _is_open(schema, schemas)
        return {name} | {key for key, _ in pairs if is_open or key in fields}
    return {name}


def _whole_query(parameter: Parameter, request: ParsedRequest, schemas: Schemas) -> object:
    if not request.query_string:
        return MISSING
    kind, schema = next(iter(parameter.content), ""), schema_of(parameter)
    if "form" in kind:
        return form(request.query, schema, schemas)
    return _document(parameter, unquote(request.query_string), schema, schemas)


def _document(parameter: Parameter, text: str, schema: JsonSchema, schemas: Schemas) -> Any:
    """Return a value that is encoded in a media type of its own."""
    if is_json(next(iter(parameter.content), "")):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return coerced(text, schema, schemas)


def _fitting(readings: Iterable[object], schema: JsonSchema, schemas: Schemas) -> object:
    """Return the first reading that fits the schema, else the first one; MISSING for none."""
    values = [reading for reading in readings if reading is not MISSING]
    first = values[0] if values else MISSING
    return next((value for value in values if schemas.valid(schema, value)), first)


def value_of_pairs(parameter: Parameter, pairs: Pairs, schemas: Schemas) -> object:
    """Return a value in the query, in cookies or in a form; MISSING where there is none."""
    schema = schema_of(parameter)
    own = [text for key, text in pairs if key == parameter.name]
    if parameter.content:
        return _document(parameter, unquote_plus(own[0]), schema, schemas) if own else MISSING
    return _fitting(_pair_readings(parameter, pairs, own, schema, schemas), schema, schemas)


def _pair_readings(
    parameter: Parameter, pairs: Pairs, own: list[str], schema: JsonSchema, schemas: Schemas
) -> Iterator[object]:
    explodes, decode = _explodes(parameter), unquote_plus
    if _is_list(schema, schemas):
        items = own if explodes else _split(own[0], parameter.style) if own else []
        if items:
            yield _items(map(decode, items), schema, schemas)
    if _is_object(schema, schemas):
        if parameter.style == "deepObject":
            yield _deep(parameter.name, pairs, schema, schemas)
        elif explodes:
            fields, is_open = _fields(schema, schemas), _is_open(schema, schemas)
            own_pairs = [(k, decode(v)) for k, v in pairs if k in fields or is_open]
            yield form(own_pairs, schema, schemas) if own_pairs else MISSING
        elif own:
            yield _paired(_split(own[0], parameter.style), schema, schemas, decode)
    if own:
        yield coerced(decode(own[0]), schema, schemas)


def _segment_readings(
    parameter: Parameter, text: str, decode: Decode, schema: JsonSchema, schemas: Schemas
) -> Iterator[object]:
    """Yield the readings of a value in the path or in a header: simple, label, matrix style."""
    start, between = "", ","
    if parameter.style == "label":
        start, between = ".", "." if parameter.explode else ","
    elif parameter.style == "matrix":
        start, between = ";", ";" if parameter.explode else ","
    text = text.removeprefix(start)
    named = parameter.style == "matrix"
    if _is_list(schema, schemas):
        items = text.split(between)
        bare = [_unnamed(item, parameter.name) for item in items] if named else items
        yield _items(map(decode, bare), schema, schemas)
    if _is_object(schema, schemas):
        if parameter.explode:
            halves = [pair.partition("=") for pair in text.split(between)]
            pairs = [(decode(key), decode(value)) for key, _, value in halves]
            yield form(pairs, schema, schemas)
        else:
            bare_text = _unnamed(text, parameter.name) if named else text
            yield _paired(bare_text.split(","), schema, schemas, decode)
    yield coerced(decode(_unnamed(text, parameter.name) if named else text), schema, schemas)


def _unnamed(text: str, name: str) -> str:
    """Return the value of `name=value`."""
    key, equals, value = text.partition("=")
    return value if equals and unquote(key) == name else text


def _explodes(parameter: Parameter) -> bool:
    if parameter.explode is not None:
        return parameter.explode
    return parameter.style in (None, "form", "cookie", "deepObject")


def _split(text: str, style: str | None) -> list[str]:
    """Return the items of a list, percent-encoded: one of them may contain the delimiter."""
    delimiters = DELIMITERS.get(style or "", (",", "%2C", "%2c"))
    return text.split(next((d for d in delimiters if d in text), delimiters[0]))


def _items(texts: Iterable[str], schema: JsonSchema, schemas: Schemas) -> list[object]:
    below = _item_schema(schema, schemas)
    return [coerced(text, below, schemas) for text in texts]


def _paired(parts: list[str], schema: JsonSchema, schemas: Schemas, decode: Decode) -> object:
    """Return the object of `a,1,b,2`."""
    if len(parts) % 2:
        return MISSING
    pairs = [
        (decode(key), decode(value)) for key, value in zip(parts[::2], parts[1::2], strict=True)
    ]
    return form(pairs, schema, schemas)


def _deep(name: str, pairs: Pairs, schema: JsonSchema, schemas: Schemas) -> object:
    """Return the object of `name[a]=1&name[b][c]=2`."""
    fields: JsonObject = {}
    for key, text in pairs:
        if key.startswith(f"{name}[") and key.endswith("]"):
            steps = key[len(name) + 1 : -1].split("][")
            below = schemas.at(schema, tuple(steps))
            holder: object = fields
            for step in steps[:-1]:
                holder = holder.setdefault(step, {}) if is_object(holder) else None
            if not is_object(holder):
                return MISSING
            value = unquote_plus(text)
            if _is_list(below, schemas):
                earlier = array_at(holder, steps[-1])
                holder[steps[-1]] = [*earlier, *_items([value], below, schemas)]
            else:
                holder[steps[-1]] = coerced(value, below, schemas)
    return fields or MISSING


def _is_list(schema: JsonSchema, schemas: Schemas) -> bool:
    return any(map(schemas.is_list, schemas.alternatives(schema)))


def _item_schema(schema: JsonSchema, schemas: Schemas) -> JsonSchema:
    flats = map(schemas.flat, schemas.alternatives(schema))
    return next((flat["items"] for flat in flats if "items" in flat), OPEN)


def _is_object(schema: JsonSchema, schemas: Schemas) -> bool:
    return any(
        "properties" in flat or "object" in types_of(flat)
        for flat in map(schemas.flat, schemas.alternatives(schema))
    )


def _fields(schema: JsonSchema, schemas: Schemas) -> dict[str, JsonSchema]:
    fields: dict[str, JsonSchema] = {}
    for flat in map(schemas.flat, schemas.alternatives(schema)):
        fields |= object_at(flat, "properties")
    return fields


def _is_open(schema: JsonSchema, schemas: Schemas) -> bool:
    """Return whether an object declares no fields, or allows others."""
    flats = [schemas.flat(member) for member in schemas.alternatives(schema)]
    others = [flat.get("additionalProperties") for flat in flats]
    return any(other not in (None, False) for other in others) or not _fields(schema, schemas)
