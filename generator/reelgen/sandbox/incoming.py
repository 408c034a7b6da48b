"""A request as the document reads it: parameters and body as JSON values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode

from ..document.openapi import Parameter
from ..plain import is_array, is_object, object_at
from .contract import Route
from .multipart import Part, parts
from .schemas import OPEN, Schema, Schemas

MISSING: Any = object()
"""No body, or no such parameter."""

DEEPEST = 100
"""Levels of a JSON body that are looked into."""


@dataclass
class Incoming:
    """One request."""

    method: str
    path: str
    headers: Mapping[str, str]
    """Names in lower case."""
    query: list[tuple[str, str]]
    content: bytes
    values: dict[str, str] = field(default_factory=dict[str, str])
    """What stands in the path."""
    body: Any = MISSING
    files: list[Part] = field(default_factory=list[Part])
    unreadable: str = ""
    """Why the body could not be read."""

    @property
    def media_type(self) -> str:
        """Of the body, without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def cookies(self) -> dict[str, str]:
        """By name."""
        pairs = (one.partition("=") for one in self.headers.get("cookie", "").split(";"))
        return {name.strip(): value.strip() for name, _, value in pairs if name.strip()}

    @property
    def fields(self) -> dict[str, Any]:
        """The plain values of path, query and body by name: what an answer may repeat."""
        return {**plain_fields(self.body), **self.values}


def plain_fields(body: Any) -> dict[str, Any]:
    """The fields of a body that are neither objects nor arrays."""
    fields: dict[str, Any] = body if is_object(body) else {}
    return {name: value for name, value in fields.items() if isinstance(value, str | int | float)}


def read_body(incoming: Incoming, route: Route, schemas: Schemas) -> None:
    """Find the body's value by its content type."""
    if not incoming.content:
        return
    schema = object_at(media(route, incoming.media_type), "schema")
    kind = incoming.media_type
    if kind == "multipart/form-data":
        incoming.files = parts(incoming.headers["content-type"], incoming.content)
        incoming.body = _form([(p.name, p.text) for p in incoming.files], schema, schemas)
        incoming.files = [part for part in incoming.files if part.filename is not None]
    elif kind == "application/x-www-form-urlencoded":
        pairs = parse_qsl(incoming.content.decode("utf-8", "replace"), keep_blank_values=True)
        incoming.body = _form(pairs, schema, schemas)
    elif kind == "application/json" or kind.endswith("+json"):
        try:
            incoming.body = json.loads(incoming.content, parse_constant=_no_constant)
        except ValueError as error:
            incoming.unreadable = f"is not JSON: {error}"
        except RecursionError:
            incoming.unreadable = f"is nested more than {DEEPEST} levels deep"
        if _is_deeper(incoming.body, DEEPEST):
            incoming.unreadable = f"is nested more than {DEEPEST} levels deep"
    else:
        incoming.files = [Part("body", "body", kind, incoming.content)]
        incoming.body = incoming.content.decode("utf-8", "replace")


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a value of JSON")


def _is_deeper(value: Any, levels: int) -> bool:
    if levels < 0:
        return True
    below = value.values() if is_object(value) else value if is_array(value) else ()
    return any(_is_deeper(one, levels - 1) for one in below)


def media(route: Route, kind: str) -> dict[str, Any]:
    """The documented body of a content type, or nothing."""
    return object_at(object_at(route.raw, "requestBody").get("content"), media_key(route, kind))


def media_key(route: Route, kind: str) -> str:
    """How the document writes a content type: itself or its range; empty where it does not."""
    content = object_at(object_at(route.raw, "requestBody"), "content")
    for written in content:
        if written.partition(";")[0].strip().lower() == kind:
            return written
    ranges = (f"{kind.partition('/')[0]}/*", "*/*")
    return next((written for written in ranges if written in content), "")


def parameter_value(parameter: Parameter, incoming: Incoming, schemas: Schemas) -> Any:
    """The value of one parameter, or MISSING."""
    schema: Schema = OPEN if parameter.schema_ is None else parameter.schema_
    written = _written(parameter, incoming)
    if not written:
        return MISSING
    if schemas.is_list(schema):
        delimiter = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(parameter.style or "", ",")
        joined = parameter.location != "query" or parameter.explode is False
        items = written[0].split(delimiter) if joined else written
        return [coerced(item, schemas.child(schema, "*"), schemas) for item in items]
    return coerced(written[0], schema, schemas)


def _written(parameter: Parameter, incoming: Incoming) -> list[str]:
    name = parameter.name
    if parameter.location == "query":
        return [value for key, value in incoming.query if key == name]
    if parameter.location == "querystring":
        return [urlencode(incoming.query)] if incoming.query else []
    holders: dict[str, Mapping[str, str]] = {
        "path": incoming.values,
        "header": incoming.headers,
        "cookie": incoming.cookies,
    }
    key = name.lower() if parameter.location == "header" else name
    value = holders[parameter.location].get(key)
    return [] if value is None else [value]


def coerced(text: str, schema: Schema, schemas: Schemas) -> Any:
    """The value a text stands for: the first reading that the schema allows."""
    if schemas.valid(schema, text):
        return text
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return value if schemas.valid(schema, value) or not isinstance(value, str) else text


def _form(pairs: list[tuple[str, str]], schema: Schema, schemas: Schemas) -> dict[str, Any]:
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
    return made
