"""Answers: types and names are kept, everything a provider may change without notice is opened."""

from __future__ import annotations

from typing import Any

from ..ir.names import ClassName
from ..plain import array_at, is_object, object_at
from .schemas import Direction
from .walk import Schema, types_of

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

TUPLE_BOUNDS = frozenset({"minItems", "maxItems"})
"""Beside `prefixItems` these say what type it is."""

KEPT_FORMATS = frozenset({"date-time", "date", "binary", "byte"})


def relaxed(schema: Schema, owner: ClassName, direction: Direction) -> Schema:
    """One schema as an answer is read by."""
    dropped = BOUNDS - TUPLE_BOUNDS if "prefixItems" in schema else BOUNDS
    result = {key: value for key, value in schema.items() if key not in dropped}
    if result.get("additionalProperties") is False:
        del result["additionalProperties"]
    if result.get("format") not in KEPT_FORMATS:
        result.pop("format", None)
    if "properties" in result:
        result["properties"] = {
            name: _field(field, direction.is_tag(owner, name))
            for name, field in result["properties"].items()
            if not (is_object(field) and field.get("writeOnly") is True)
        }
        tags = [name for name in result["properties"] if direction.is_tag(owner, name)]
        required = array_at(result, "required")
        result["required"] = [*required, *(tag for tag in tags if tag not in required)]
    for keyword in ("anyOf", "oneOf", "allOf"):
        if keyword in result:
            _drop_rules(result, keyword)
    return result if result.pop("x-closed", False) else _opened(result)


def _field(field: Any, tag: bool) -> Any:
    return {**field, "x-closed": True} if tag and is_object(field) else field


def _drop_rules(schema: Schema, keyword: str) -> None:
    """Members that only say what is required with what are rules, not forms."""
    members = schema[keyword]
    shaped = [m for m in members if not is_rule(m)]
    if shaped and len(shaped) == len(members):
        return
    if keyword == "allOf" and shaped:
        schema[keyword] = shaped
    else:
        del schema[keyword]


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


def _opened(schema: Schema) -> Schema:
    """Unknown words are accepted beside the documented ones."""
    values = schema.get("enum", [schema["const"]] if "const" in schema else None)
    if not values or not all(isinstance(value, str) for value in values if value is not None):
        if values is not None:
            schema.pop("enum", None)
            schema.pop("const", None)
        return schema
    known = {
        "type": "string",
        "enum": [value for value in values if value is not None],
        "x-closed": True,
    }
    nullable = None in values or "null" in types_of(schema)
    rest = {k: v for k, v in schema.items() if k not in ("enum", "const", "type", "format")}
    forms: list[Schema] = [known, {"type": "string"}] if known["enum"] else [{"type": "string"}]
    if nullable:
        forms.append({"type": "null"})
    return {"anyOf": forms, **rest}
