"""The body of a request as a value, by its content type."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any
from urllib.parse import unquote_plus

from ..document.openapi import Parameter
from ..plain import is_array, is_object, object_at
from .contract import Route
from .incoming import MISSING, Incoming, Pairs, form
from .multipart import Part, parts
from .parameters import names_of_pairs, value_of_pairs
from .schemas import Schema, Schemas, types_of

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")

DEEPEST = 100
"""Levels of a JSON body that are looked into."""


def read_body(incoming: Incoming, route: Route, schemas: Schemas) -> None:
    """Find the body's value."""
    if not incoming.content:
        return
    kind = incoming.media_type
    told = media(route, kind)
    schema = object_at(told, "schema")
    kinds = types_of(schemas.flat(schema))
    if kind in FORMS and kinds and "object" not in kinds:  # without fields it is what it is
        _read_opaque(incoming, kind, kinds)
    elif kind.startswith("multipart/"):
        incoming.files = parts(incoming.headers["content-type"], incoming.content)
        incoming.body = form([(p.name, p.text) for p in incoming.files], schema, schemas)
        incoming.files = [part for part in incoming.files if part.filename is not None]
    elif kind == "application/x-www-form-urlencoded":
        incoming.body = _form(incoming.content, schema, object_at(told, "encoding"), schemas)
    elif kind == "application/json" or kind.endswith("+json"):
        _read_json(incoming)
    else:
        _read_opaque(incoming, kind, kinds)


def _read_opaque(incoming: Incoming, kind: str, kinds: Collection[str]) -> None:
    """A body as it came: of other formats than text, such as XML, nothing can be said."""
    incoming.files = [Part("body", "body", kind, incoming.content)]
    if not kinds or "string" in kinds:
        incoming.body = incoming.content.decode("utf-8", "replace")


def _read_json(incoming: Incoming) -> None:
    try:
        incoming.body = json.loads(incoming.content, parse_constant=_no_constant)
    except ValueError as error:
        incoming.unreadable = f"is not JSON: {error}"
    except RecursionError:
        incoming.unreadable = f"is nested more than {DEEPEST} levels deep"
    if incoming.body is not MISSING and _is_deeper(incoming.body, DEEPEST):
        incoming.unreadable = f"is nested more than {DEEPEST} levels deep"


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a value of JSON")


def _is_deeper(value: Any, levels: int) -> bool:
    if levels < 0:
        return True
    below = value.values() if is_object(value) else value if is_array(value) else ()
    return any(_is_deeper(one, levels - 1) for one in below)


def _form(content: bytes, schema: Schema, encoding: dict[str, Any], schemas: Schemas) -> Any:
    """A form; a field whose style is documented is written as a parameter is."""
    split = (one.partition("=") for one in content.decode("utf-8", "replace").split("&") if one)
    pairs: Pairs = [(unquote_plus(name), value) for name, _, value in split]
    styled: dict[str, Any] = {}
    taken: set[str] = set()
    for name, told in encoding.items():
        if is_object(told) and ("style" in told or "explode" in told):
            field = schemas.child(schema, name)
            parameter = Parameter.model_validate(
                {"name": name, "in": "query", "schema": field}
                | {key: told[key] for key in ("style", "explode") if key in told}
            )
            value = value_of_pairs(parameter, pairs, schemas)
            if value is not MISSING:
                styled[name] = value
                taken |= names_of_pairs(parameter, pairs, schemas)
    plain = [(name, unquote_plus(value)) for name, value in pairs if name not in taken]
    return {**form(plain, schema, schemas), **styled}


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
