"""The schema of an observed value: types and fields only."""

from __future__ import annotations

from ..coverage.value_shape import type_name
from ..json_types import JsonObject, is_array, is_object

DEEPEST = 8
"""Levels of objects and arrays that are described; deeper values get the schema `{}`."""


def infer_schema(value: object, depth: int = 0) -> JsonObject:
    """Return a schema that accepts a value; its fields are optional."""
    if value is None or depth > DEEPEST:
        return {}
    schema: JsonObject = {"type": type_name(value)}
    if is_object(value) and value:
        fields = {name: infer_schema(inner, depth + 1) for name, inner in value.items()}
        schema["properties"] = fields
    if is_array(value):
        schema["items"] = infer_schema(value[0], depth + 1) if value else {}
    return schema
