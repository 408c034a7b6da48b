"""A parsed request: parameters and body as JSON values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias
from urllib.parse import unquote, unquote_plus

from ..json_types import JsonObject, is_array, is_object
from ..schema.flatten import JsonSchema
from ..schema.pointer import EVERY
from .multipart import FormPart
from .schemas import Schemas

MISSING: object = object()
"""The value of a missing body or parameter."""

Pairs: TypeAlias = list[tuple[str, str]]
"""Names and values, in order."""


@dataclass
class ParsedRequest:
    """A received request; `parse_request` adds its values."""

    method: str
    path: str
    """The path, percent-encoded."""
    headers: Mapping[str, str]
    """The headers, with names in lower case."""
    query_string: str
    content: bytes
    raw_values: dict[str, str] = field(default_factory=dict[str, str])
    """The path parameters, percent-encoded, as `Api.find` returns them."""
    parameters: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    """The values of the documented parameters, by location and name."""
    body: Any = MISSING
    """The JSON value of the body: for a form its fields, for other media types the text."""
    files: list[FormPart] = field(default_factory=list[FormPart])
    unreadable: str = ""
    """The reason why the body could not be parsed; empty if it could."""

    @property
    def media_type(self) -> str:
        """The media type of the body, without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @cached_property
    def values(self) -> dict[str, str]:
        """The path parameters, decoded."""
        return {name: unquote(text) for name, text in self.raw_values.items()}

    @cached_property
    def query_pairs(self) -> Pairs:
        """The query, with percent-encoded values: a delimiter in them may be escaped."""
        pairs = (pair.partition("=") for pair in self.query_string.split("&") if pair)
        return [(unquote_plus(name), value) for name, _, value in pairs]

    @cached_property
    def query(self) -> Pairs:
        """The query, decoded."""
        return [(name, unquote_plus(value)) for name, value in self.query_pairs]

    @cached_property
    def cookie_pairs(self) -> Pairs:
        """The cookies, with percent-encoded values."""
        pairs = (pair.partition("=") for pair in self.headers.get("cookie", "").split(";"))
        return [(unquote(name.strip()), value.strip()) for name, _, value in pairs if name.strip()]

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies by name, with their values not decoded."""
        return dict(self.cookie_pairs)

    @property
    def fields(self) -> JsonObject:
        """The plain values of path and body by name, which a response may repeat."""
        return {**plain_fields(self.body), **self.values}

    @property
    def echoes(self) -> JsonObject:
        """All values of path and body by name, objects and arrays too, without null."""
        body: JsonObject = self.body if is_object(self.body) else {}
        return {**{n: v for n, v in body.items() if v is not None}, **self.values}


def plain_fields(body: object) -> JsonObject:
    """Return the fields of a body that are neither objects nor arrays nor null."""
    fields: JsonObject = body if is_object(body) else {}
    return {name: value for name, value in fields.items() if isinstance(value, str | int | float)}


def coerced(text: str, schema: JsonSchema, schemas: Schemas) -> object:
    """Return the value of a text: itself, or its value as JSON, whichever fits the schema."""
    if schemas.valid(schema, text):
        return text
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return value if schemas.valid(schema, value) or not isinstance(value, str) else text


def form(pairs: Pairs, schema: JsonSchema, schemas: Schemas) -> JsonObject:
    """Return the object of a form, or of other pairs of name and text."""
    fields: JsonObject = {}
    for name, text in pairs:
        below = schemas.child(schema, name)
        if schemas.is_list(below):
            value = coerced(text, below, schemas)
            if not is_array(value):
                value = [coerced(text, schemas.child(below, EVERY), schemas)]
            fields[name] = [*fields.get(name, []), *value]
        else:
            fields[name] = coerced(text, below, schemas)
        if text == "" and not schemas.valid(below, fields[name]) and schemas.valid(below, None):
            fields[name] = None  # as a form encodes it
    return fields
