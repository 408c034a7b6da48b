"""The body of a request as a value, by its content type."""

from __future__ import annotations

import json
from collections.abc import Collection
from urllib.parse import unquote_plus

from ..document.media_types import is_json
from ..document.openapi import Parameter
from ..json_types import JsonObject, is_object, object_at
from ..schema.flatten import JsonSchema
from ..schema.model import types_of
from ..schema.walk import values
from .multipart import FormPart, MultipartInvalidError, parse_multipart
from .parse_parameters import (
    names_of_pairs,
    value_of_pairs,
)
from .parsed_request import (
    MISSING,
    Pairs,
    ParsedRequest,
    form,
)
from .route import Route
from .schemas import Schemas

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")

DEEPEST = 100
"""The maximum depth of a JSON body; a deeper one is refused."""


def parse_body(request: ParsedRequest, route: Route, schemas: Schemas) -> None:
    """Set the body of a request to its value, by its content type, or `unreadable`."""
    if not request.content:
        return
    kind = request.media_type
    documented = route.request_body(kind)
    schema = object_at(documented, "schema")
    kinds = types_of(schemas.flat(schema))
    if kind in FORMS and kinds and "object" not in kinds:  # a form without fields is not parsed
        _read_opaque(request, kind, kinds)
    elif kind.startswith("multipart/"):
        _read_multipart(request, schema, schemas)
    elif kind == "application/x-www-form-urlencoded":
        request.body = _form(request.content, schema, object_at(documented, "encoding"), schemas)
    elif is_json(kind):
        _read_json(request)
    else:
        _read_opaque(request, kind, kinds)


def _read_opaque(request: ParsedRequest, kind: str, kinds: Collection[str]) -> None:
    """Accept a body unparsed: one that is not text, such as XML, has no value to check."""
    request.files = [FormPart("body", "body", kind, request.content)]
    if not kinds or "string" in kinds:
        request.body = request.content.decode("utf-8", "replace")


def _read_multipart(request: ParsedRequest, schema: JsonSchema, schemas: Schemas) -> None:
    try:
        parts = parse_multipart(request.headers["content-type"], request.content)
    except MultipartInvalidError as error:
        request.unreadable = f"is not multipart: {error}"
        return
    request.body = form([(part.name, part.text) for part in parts], schema, schemas)
    request.files = [part for part in parts if part.filename is not None]


def _read_json(request: ParsedRequest) -> None:
    try:
        request.body = json.loads(request.content, parse_constant=_no_constant)
    except ValueError as error:
        request.unreadable = f"is not JSON: {error}"
    except RecursionError:
        request.unreadable = f"is nested more than {DEEPEST} levels deep"
    if request.body is not MISSING and any(
        len(pointer) > DEEPEST for pointer, _ in values(request.body)
    ):
        request.unreadable = f"is nested more than {DEEPEST} levels deep"


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not a value of JSON")


def _form(content: bytes, schema: JsonSchema, encoding: JsonObject, schemas: Schemas) -> object:
    """Return the fields of a form; one with a documented style is encoded as a parameter is."""
    split = (pair.partition("=") for pair in content.decode("utf-8", "replace").split("&") if pair)
    pairs: Pairs = [(unquote_plus(name), value) for name, _, value in split]
    styled: JsonObject = {}
    used: set[str] = set()
    for name, style in encoding.items():
        if is_object(style) and ("style" in style or "explode" in style):
            field = schemas.child(schema, name)
            parameter = Parameter.model_validate(
                {"name": name, "in": "query", "schema": field}
                | {key: style[key] for key in ("style", "explode") if key in style}
            )
            value = value_of_pairs(parameter, pairs, schemas)
            if value is not MISSING:
                styled[name] = value
                used |= names_of_pairs(parameter, pairs, schemas)
    plain = [(name, unquote_plus(value)) for name, value in pairs if name not in used]
    return {**form(plain, schema, schemas), **styled}
