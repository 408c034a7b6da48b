"""Parameters as values: the styles of OpenAPI, read back from what is on the wire."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias
from urllib.parse import unquote, unquote_plus

from ..document.openapi import Parameter
from ..plain import array_at, is_object, object_at
from .contract import Route
from .incoming import MISSING, Incoming, Pairs, coerced, form
from .schemas import OPEN, Schema, Schemas, types_of

DELIMITERS = {
    "spaceDelimited": ("%20", "+", " "),
    "pipeDelimited": ("|", "%7C", "%7c"),
}
"""What stands between items; else a comma."""

Decode: TypeAlias = Callable[[str], str]
"""Takes the escapes out of a text."""


def schema_of(parameter: Parameter) -> Schema:
    """What a parameter says of its value, in either of its two forms."""
    media = next(iter(parameter.content.values()), None)
    told = parameter.schema_ if media is None else media.schema_
    return OPEN if told is None else told


def read_parameters(incoming: Incoming, route: Route, schemas: Schemas) -> None:
    """Find the value of every parameter that a request has."""
    for parameter, _ in route.parameters.values():
        value = parameter_value(parameter, incoming, schemas)
        if value is not MISSING:
            incoming.parameters.setdefault(parameter.location, {})[parameter.name] = value


def parameter_value(parameter: Parameter, incoming: Incoming, schemas: Schemas) -> Any:
    """The value of one parameter, or MISSING."""
    schema = schema_of(parameter)
    if parameter.location == "querystring":
        return _whole_query(parameter, incoming, schemas)
    if parameter.location in ("query", "cookie"):
        pairs = incoming.query_pairs if parameter.location == "query" else incoming.cookie_pairs
        return value_of_pairs(parameter, pairs, schemas)
    held = incoming.raw_values if parameter.location == "path" else incoming.headers
    text = held.get(parameter.name if held is incoming.raw_values else parameter.name.lower())
    if text is None:
        return MISSING
    decode: Decode = unquote if held is incoming.raw_values else str.strip
    if parameter.content:
        return _document(parameter, decode(text), schema, schemas)
    return _fitting(_segment_readings(parameter, text, decode, schema, schemas), schema, schemas)


def names_of_pairs(parameter: Parameter, pairs: Pairs, schemas: Schemas) -> set[str]:
    """The names in a query that belong to a parameter."""
    name, schema = parameter.name, schema_of(parameter)
    if parameter.content:
        return {name}
    if parameter.style == "deepObject":
        return {name} | {key for key, _ in pairs if key.startswith(f"{name}[")}
    if _is_object(schema, schemas) and _explodes(parameter):
        fields, is_open = _fields(schema, schemas), _is_open(schema, schemas)
        return {name} | {key for key, _ in pairs if is_open or key in fields}
    return {name}


def _whole_query(parameter: Parameter, incoming: Incoming, schemas: Schemas) -> Any:
    if not incoming.query_string:
        return MISSING
    kind, schema = next(iter(parameter.content), ""), schema_of(parameter)
    if "form" in kind:
        return form(incoming.query, schema, schemas)
    return _document(parameter, unquote(incoming.query_string), schema, schemas)


def _document(parameter: Parameter, text: str, schema: Schema, schemas: Schemas) -> Any:
    """A value that is written in a media type of its own."""
    if "json" in next(iter(parameter.content), ""):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return coerced(text, schema, schemas)


def _fitting(readings: Iterable[Any], schema: Schema, schemas: Schemas) -> Any:
    """The first reading that the schema allows, else the first that there is."""
    known = [one for one in readings if one is not MISSING]
    return next(
        (one for one in known if schemas.valid(schema, one)), known[0] if known else MISSING
    )


def value_of_pairs(parameter: Parameter, pairs: Pairs, schemas: Schemas) -> Any:
    """A value in the query, in cookies or in a form; MISSING where there is none."""
    schema = schema_of(parameter)
    own = [text for key, text in pairs if key == parameter.name]
    if parameter.content:
        return _document(parameter, unquote_plus(own[0]), schema, schemas) if own else MISSING
    return _fitting(_pair_readings(parameter, pairs, own, schema, schemas), schema, schemas)


def _pair_readings(
    parameter: Parameter, pairs: Pairs, own: list[str], schema: Schema, schemas: Schemas
) -> Iterator[Any]:
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
            kept = [(k, decode(v)) for k, v in pairs if k in fields or is_open]
            yield form(kept, schema, schemas) if kept else MISSING
        elif own:
            yield _paired(_split(own[0], parameter.style), schema, schemas, decode)
    if own:
        yield coerced(decode(own[0]), schema, schemas)


def _segment_readings(
    parameter: Parameter, text: str, decode: Decode, schema: Schema, schemas: Schemas
) -> Iterator[Any]:
    """A value in the path or in a header: simple, label and matrix styles."""
    start, between = "", ","
    if parameter.style == "label":
        start, between = ".", "." if parameter.explode else ","
    elif parameter.style == "matrix":
        start, between = ";", ";" if parameter.explode else ","
    text = text.removeprefix(start)
    named = parameter.style == "matrix"
    if _is_list(schema, schemas):
        items = text.split(between)
        bare = [_unnamed(one, parameter.name) for one in items] if named else items
        yield _items(map(decode, bare), schema, schemas)
    if _is_object(schema, schemas):
        if parameter.explode:
            halves = [one.partition("=") for one in text.split(between)]
            pairs = [(decode(key), decode(value)) for key, _, value in halves]
            yield form(pairs, schema, schemas)
        else:
            bare_text = _unnamed(text, parameter.name) if named else text
            yield _paired(bare_text.split(","), schema, schemas, decode)
    yield coerced(decode(_unnamed(text, parameter.name) if named else text), schema, schemas)


def _unnamed(text: str, name: str) -> str:
    """The value of `name=value`."""
    key, equals, value = text.partition("=")
    return value if equals and unquote(key) == name else text


def _explodes(parameter: Parameter) -> bool:
    if parameter.explode is not None:
        return parameter.explode
    return parameter.style in (None, "form", "cookie", "deepObject")


def _split(text: str, style: str | None) -> list[str]:
    """The items of a list, their escapes untouched: one of them may hold the delimiter."""
    known = DELIMITERS.get(style or "", (",", "%2C", "%2c"))
    found = next((delimiter for delimiter in known if delimiter in text), known[0])
    return text.split(found)


def _items(texts: Iterable[str], schema: Schema, schemas: Schemas) -> list[Any]:
    below = _list_schema(schema, schemas)
    return [coerced(text, below, schemas) for text in texts]


def _paired(parts: list[str], schema: Schema, schemas: Schemas, decode: Decode) -> Any:
    """An object of `a,1,b,2`."""
    if len(parts) % 2:
        return MISSING
    pairs = [
        (decode(key), decode(value)) for key, value in zip(parts[::2], parts[1::2], strict=True)
    ]
    return form(pairs, schema, schemas)


def _deep(name: str, pairs: Pairs, schema: Schema, schemas: Schemas) -> Any:
    """An object of `name[a]=1&name[b][c]=2`."""
    made: dict[str, Any] = {}
    for key, text in pairs:
        if key.startswith(f"{name}[") and key.endswith("]"):
            steps = key[len(name) + 1 : -1].split("][")
            below = schemas.at(schema, tuple(steps))
            holder: Any = made
            for step in steps[:-1]:
                holder = holder.setdefault(step, {}) if is_object(holder) else None
            if not is_object(holder):
                return MISSING
            value = unquote_plus(text)
            if _is_list(below, schemas):
                known = array_at(holder, steps[-1])
                holder[steps[-1]] = [*known, *_items([value], below, schemas)]
            else:
                holder[steps[-1]] = coerced(value, below, schemas)
    return made or MISSING


def _alternatives(schema: Schema, schemas: Schemas) -> Iterator[Schema]:
    """A schema, and those it offers a choice of."""
    yield schema
    flat = schemas.flat(schema)
    for member in (*array_at(flat, "anyOf"), *array_at(flat, "oneOf")):
        yield from _alternatives(member, schemas)


def _is_list(schema: Schema, schemas: Schemas) -> bool:
    return any(
        schemas.is_list(one) or "array" in types_of(schemas.flat(one))
        for one in _alternatives(schema, schemas)
    )


def _list_schema(schema: Schema, schemas: Schemas) -> Schema:
    found = (one for one in _alternatives(schema, schemas) if "items" in schemas.flat(one))
    return schemas.flat(next(found, OPEN)).get("items", OPEN)


def _is_object(schema: Schema, schemas: Schemas) -> bool:
    return any(
        "properties" in flat or "object" in types_of(flat)
        for flat in map(schemas.flat, _alternatives(schema, schemas))
    )


def _fields(schema: Schema, schemas: Schemas) -> dict[str, Schema]:
    fields: dict[str, Schema] = {}
    for one in _alternatives(schema, schemas):
        fields |= object_at(schemas.flat(one), "properties")
    return fields


def _is_open(schema: Schema, schemas: Schemas) -> bool:
    """Whether an object names no fields, or says that it takes others."""
    flats = [schemas.flat(one) for one in _alternatives(schema, schemas)]
    said = [flat.get("additionalProperties") for flat in flats]
    return any(one not in (None, False) for one in said) or not _fields(schema, schemas)
