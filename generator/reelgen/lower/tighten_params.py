"""Tighten request schemas: everything is checked, and no defaults are sent."""

from __future__ import annotations

from ..ir.names import ClassName, class_name
from ..json_types import JsonObject, is_object
from ..schema.model import types_of
from .extract_constraints import is_hoisted, residue, split
from .schema_index import undeclared
from .schema_set import SchemaSetBuilder


def tightened(schema: JsonObject, owner: ClassName, builder: SchemaSetBuilder) -> JsonObject:
    """Return the types of a request schema; `left_over` returns the constraints beyond them."""
    result = {key: value for key, value in schema.items() if key not in ("format", "default")}
    encoded = _encoded(schema)
    if encoded is not None:
        result["x-encoded"] = encoded
    if "const" in schema and schema.get("default") == schema["const"]:
        result["default"] = schema["const"]
    if is_object(result.get("properties")):
        _fields(result, owner, builder)
    shape, _ = split(result, builder)
    return shape


def left_over(schema: JsonObject, builder: SchemaSetBuilder) -> object:
    """Return the constraints of a named schema beyond its type; `{}` for none."""
    result = dict(schema)
    if is_object(result.get("properties")):
        _without_read_only(result)
    return residue(result, builder)


def _fields(schema: JsonObject, owner: str, builder: SchemaSetBuilder) -> None:
    """Remove read-only fields, and name inner objects with constraints."""
    _without_read_only(schema)
    schema["properties"] = {
        name: builder.hoist(dict(field), class_name(f"{owner} {name}"))
        if is_hoisted(field, builder)
        else field
        for name, field in schema["properties"].items()
    }


def _without_read_only(schema: JsonObject) -> None:
    read_only = {
        name
        for name, field in schema["properties"].items()
        if is_object(field) and field.get("readOnly") is True
    }
    schema["properties"] = {
        name: field for name, field in schema["properties"].items() if name not in read_only
    }
    schema["properties"].update((name, {}) for name in undeclared(schema) if name not in read_only)
    if "required" in schema:
        schema["required"] = [name for name in schema["required"] if name not in read_only]


_CHECKED = ("enum", "const", "pattern", "minLength", "maxLength", "anyOf", "oneOf", "allOf", "$ref")
"""Keywords with which a string stays a string, since they check the text."""


def _encoded(schema: JsonObject) -> str | None:
    """Return the Python type that a string may have: `date-time`, `date` or `base64`, or None."""
    if "string" not in types_of(schema) or any(key in schema for key in _CHECKED):
        return None
    if schema.get("format") in ("date-time", "date"):
        return str(schema["format"])
    # Files of a form are arguments of their own: a `binary` text that remains is part of JSON.
    formats = ("byte", "binary")
    is_base64 = schema.get("format") in formats or schema.get("contentEncoding") == "base64"
    return "base64" if is_base64 else None
