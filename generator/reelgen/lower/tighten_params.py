"""What a caller sends: checked against everything the spec says, and nothing sent unasked."""

from __future__ import annotations

from typing import Any

from ..ir.names import ClassName, class_name
from ..json_types import JsonObject, is_object
from ..schema.model import types_of
from .extract_constraints import is_hoisted, residue, split
from .schema_index import undeclared
from .schema_set import SchemaSetBuilder


def tightened(schema: JsonObject, owner: ClassName, builder: SchemaSetBuilder) -> JsonObject:
    """One schema as a request is checked by: its shape. What is left over is `left_over`."""
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


def left_over(schema: JsonObject, builder: SchemaSetBuilder) -> Any:
    """The rule of a named schema: all that its type does not say. `{}`: nothing."""
    result = dict(schema)
    if is_object(result.get("properties")):
        _without_read_only(result)
    return residue(result, builder)


def _fields(schema: JsonObject, owner: str, builder: SchemaSetBuilder) -> None:
    """Read-only fields are not sent; inner objects with rules get a name to hang them on."""
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
"""Beside these a text is checked as it is written, so it is given as text."""


def _encoded(schema: JsonObject) -> str | None:
    """Return what Python value a text may be given as: `date-time`, `date` or `base64`."""
    if "string" not in types_of(schema) or any(key in schema for key in _CHECKED):
        return None
    if schema.get("format") in ("date-time", "date"):
        return str(schema["format"])
    # Files of a form are arguments of their own: a `binary` text that remains is part of JSON.
    formats = ("byte", "binary")
    is_base64 = schema.get("format") in formats or schema.get("contentEncoding") == "base64"
    return "base64" if is_base64 else None
