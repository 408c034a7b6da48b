"""Which parts of a composed schema describe a form, and which only restrict one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..plain import array_at, is_object, object_at
from .walk import Schema, types_of

if TYPE_CHECKING:
    from .schemas import Schemas

BOUNDS = frozenset(
    {
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        *("minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"),
        *("minProperties", "maxProperties", "contains", "minContains", "maxContains"),
        *("not", "if", "then", "else", "dependentRequired", "dependentSchemas"),
        *("propertyNames", "unevaluatedProperties", "unevaluatedItems", "default"),
    }
)
"""What restricts values, not types."""


def is_rule(schema: Any) -> bool:
    """A member that restricts an object described elsewhere, and describes none itself."""
    if not is_object(schema):
        return True
    allowed = BOUNDS | {"required", "properties", "anyOf", "oneOf", "allOf", "description", "title"}
    if not schema or set(schema) - allowed - {"default"}:
        return False
    for keyword in ("anyOf", "oneOf", "allOf"):
        if not all(is_rule(member) for member in array_at(schema, keyword)):
            return False
    return all(_is_condition(field) for field in object_at(schema, "properties").values())


def _is_condition(field: Any) -> bool:
    """A property that says no more than which value, or how many."""
    return not is_object(field) or not (
        set(field) - BOUNDS - {"const", "enum", "required", "type"} or set(field) <= {"type"}
    )


def is_form(member: Any, schemas: Schemas) -> bool:
    """An object, of named fields or of any."""
    full = schemas.resolved(member)
    if not is_object(full):
        return False
    return types_of(full) == ("object",) or bool(schemas.fields(full))


def bases(members: list[Any], shape: Schema, schemas: Schemas) -> list[Any]:
    """The parts of an `allOf` that make a class, or the one that says what kind a value is."""
    others = [member for member in members if not is_rule(member)]
    objects = [member for member in others if is_form(member, schemas)]
    if objects or "properties" in shape:
        return objects
    kinds = [member for member in others if types_of(schemas.resolved(member))]
    return kinds if len(kinds) == 1 and not types_of(shape) else []


def with_dict_values(shape: Schema) -> None:
    """`patternProperties` as a dict; typed where no name but those of one pattern may stand."""
    patterns = object_at(shape, "patternProperties")
    shape.pop("patternProperties", None)
    if "properties" not in shape and not types_of(shape):
        shape.pop("additionalProperties", None)
        return
    alone = len(patterns) == 1 and shape.get("additionalProperties") is False
    typed = alone and "properties" not in shape
    shape["additionalProperties"] = next(iter(patterns.values())) if typed else True
