"""Classify `allOf` parts: those that describe a value, and those that only restrict it."""

from __future__ import annotations

from ..json_types import JsonArray, JsonObject, is_object, object_at
from ..schema.keywords import COMPOSITIONS, RESTRICTIONS
from ..schema.model import Schema, types_of
from .schema_index import SchemaIndex

BOUNDS = frozenset({*RESTRICTIONS, "default"})
"""Keywords that restrict values without describing them."""


def is_rule(schema: object) -> bool:
    """Return whether a member only restricts an object that is described elsewhere."""
    if not is_object(schema):
        return True
    allowed = {*BOUNDS, *COMPOSITIONS, "required", "properties", "description", "title"}
    if not schema or set(schema) - allowed:
        return False
    view = Schema(schema)
    if not all(map(is_rule, (*view.alternatives, *view.all_of))):
        return False
    return all(map(_is_condition, view.properties.values()))


def _is_condition(field: object) -> bool:
    """Return whether a property only restricts its value."""
    return not is_object(field) or not (
        set(field) - BOUNDS - {"const", "enum", "required", "type"} or set(field) <= {"type"}
    )


def is_form(member: object, schemas: SchemaIndex) -> bool:
    """Return whether a schema is an object."""
    full = schemas.resolve(member)
    if not is_object(full):
        return False
    return types_of(full) == ("object",) or bool(schemas.fields(full))


def bases(members: list[object], shape: JsonObject, schemas: SchemaIndex) -> JsonArray:
    """Return the parts of an `allOf` that form a class, or the one that declares the type."""
    others = [member for member in members if not is_rule(member)]
    objects = [member for member in others if is_form(member, schemas)]
    if objects or "properties" in shape:
        return objects
    kinds = [member for member in others if types_of(schemas.resolve(member))]
    return kinds if len(kinds) == 1 and not types_of(shape) else []


def with_dict_values(shape: JsonObject) -> None:
    """Replace `patternProperties` by a dict, typed if only names of one pattern are allowed."""
    patterns = object_at(shape, "patternProperties")
    shape.pop("patternProperties", None)
    if "properties" not in shape and not types_of(shape):
        shape.pop("additionalProperties", None)
        return
    alone = len(patterns) == 1 and shape.get("additionalProperties") is False
    typed = alone and "properties" not in shape
    shape["additionalProperties"] = next(iter(patterns.values())) if typed else True
