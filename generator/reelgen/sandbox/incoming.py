"""A request as the document reads it: parameters and body as JSON values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias
from urllib.parse import unquote, unquote_plus

from ..plain import is_array, is_object
from .multipart import Part
from .schemas import Schema, Schemas

MISSING: Any = object()
"""No body, or no such parameter."""

Pairs: TypeAlias = list[tuple[str, str]]
"""Names and values, in order."""


@dataclass
class Incoming:
    """One request."""

    method: str
    path: str
    headers: Mapping[str, str]
    """Names in lower case."""
    query_string: str
    content: bytes
    raw_values: dict[str, str] = field(default_factory=dict[str, str])
    """What stands in the path, its escapes untouched."""
    parameters: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    """The values of the documented ones, by place and name."""
    body: Any = MISSING
    files: list[Part] = field(default_factory=list[Part])
    unreadable: str = ""
    """Why the body could not be read."""

    @property
    def media_type(self) -> str:
        """Of the body, without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @cached_property
    def values(self) -> dict[str, str]:
        """What stands in the path."""
        return {name: unquote(text) for name, text in self.raw_values.items()}

    @cached_property
    def query_pairs(self) -> Pairs:
        """The query by name, the escapes of the values untouched: a delimiter may be escaped."""
        pairs = (one.partition("=") for one in self.query_string.split("&") if one)
        return [(unquote_plus(name), value) for name, _, value in pairs]

    @cached_property
    def query(self) -> Pairs:
        """The query by name."""
        return [(name, unquote_plus(value)) for name, value in self.query_pairs]

    @cached_property
    def cookie_pairs(self) -> Pairs:
        """By name, the escapes of the values untouched."""
        pairs = (one.partition("=") for one in self.headers.get("cookie", "").split(";"))
        return [(unquote(name.strip()), value.strip()) for name, _, value in pairs if name.strip()]

    @property
    def cookies(self) -> dict[str, str]:
        """By name."""
        return dict(self.cookie_pairs)

    @property
    def fields(self) -> dict[str, Any]:
        """The plain values of path, query and body by name: what an answer may repeat."""
        return {**plain_fields(self.body), **self.values}


def plain_fields(body: Any) -> dict[str, Any]:
    """The fields of a body that are neither objects nor arrays."""
    fields: dict[str, Any] = body if is_object(body) else {}
    return {name: value for name, value in fields.items() if isinstance(value, str | int | float)}


def coerced(text: str, schema: Schema, schemas: Schemas) -> Any:
    """The value a text stands for: the first reading that the schema allows."""
    if schemas.valid(schema, text):
        return text
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return value if schemas.valid(schema, value) or not isinstance(value, str) else text


def form(pairs: Pairs, schema: Schema, schemas: Schemas) -> dict[str, Any]:
    """The value of a form, or of anything written as pairs."""
    made: dict[str, Any] = {}
    for name, text in pairs:
        below = schemas.child(schema, name)
        if schemas.is_list(below):
            value = coerced(text, below, schemas)
            items = (
                value if is_array(value) else [coerced(text, schemas.child(below, "*"), schemas)]
            )
            made[name] = [*made.get(name, []), *items]
        else:
            made[name] = coerced(text, below, schemas)
        if text == "" and not schemas.valid(below, made[name]) and schemas.valid(below, None):
            made[name] = None  # how a form writes it
    return made
