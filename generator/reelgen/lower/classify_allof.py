"""Which parts of a composed schema describe a form, and which only restrict one."""

from __future__ import annotations

from typing import Any

from ..json_types import JsonObject, is_object, object_at
from ..schema.keywords import COMPOSITIONS, RESTRICTIONS
from ..schema.model import Schema, types_of
from .schema_index import SchemaIndex

BOUNDS = frozenset({*RESTRICTIONS, "default"})
"""What restricts values, and does not describe them."""


def is_rule(schema: Any) -> bool:
    """A member that restricts an object described elsewhere, and describes none itself."""
    if not is_object(schema):
        return True
    allowed = {*BOUNDS, *COMPOSITIONS, "required", "properties", "description", "title"}
    if not schema or set(schema) - allowed:
        return False
    view = Schema(schema)
    if not all(map(is_rule, (*view.alternatives, *view.all_of))):
        return False
    return all(map(_is_condition, view.properties.values()))


def _is_condition(field: Any) -> bool:
    """A property that says no more than which value, or how many."""
    return not is_object(field) or not (
        set(field) - BOUNDS - {"const", "enum", "required", "type"} or set(field) <= {"type"}
    )


def is_form(member: Any, schemas: SchemaIndex) -> bool:
    """An object, of named fields or of any."""
    full = schemas.resolve(member)
    if not is_object(full):
        return False
    return types_of(full) == ("object",) or bool(schemas.fields(full))


def bases(members: list[Any], shape: JsonObject, schemas: SchemaIndex) -> list[Any]:
    """The parts of an `allOf` that make a class, or the one that says what kind a value is."""
    others = [member for member in members if not is_rule(member)]
    objects = [member for member in others if is_form(member, schemas)]
    if objects or "properties" in shape:
        return objects
    kinds = [member for member in others if types_of(schemas.resolve(member))]
    return kinds if len(kinds) == 1 and not types_of(shape) else []


def with_dict_values(shape: JsonObject) -> None:
    """`patternProperties` as a dict; typed where no name but those of one pattern may stand."""
    patterns = object_at(shape, "patternProperties")
    shape.pop("patternProperties", None)
    if "properties" not in shape and not types_of(shape):
        shape.pop("additionalProperties", None)
        return
    alone = len(patterns) == 1 and shape.get("additionalProperties") is False
    typed = alone and "properties" not in shape
    shape["additionalProperties"] = next(iter(patterns.values())) if typed else True
