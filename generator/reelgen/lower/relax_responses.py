"""Relax response schemas: open the parts that a provider may change, but not types and names."""

from __future__ import annotations

from ..ir.names import ClassName
from ..json_types import JsonObject, is_array, is_object, object_at
from ..schema.branches import branch_fields
from ..schema.model import types_of
from .classify_allof import BOUNDS, bases, is_rule, with_dict_values
from .discriminators import closed
from .schema_set import SchemaSetBuilder

TUPLE_BOUNDS = frozenset({"minItems", "maxItems"})
"""Bounds that determine the type beside `prefixItems`."""

KEPT_FORMATS = frozenset({"date-time", "date"})
TEXT = frozenset({"string", "null"})
"""Types whose formats determine the type; a timestamp in seconds stays an integer."""


def relaxed(schema: JsonObject, owner: ClassName, builder: SchemaSetBuilder) -> JsonObject:
    """Return a schema for reading responses."""
    dropped = BOUNDS - TUPLE_BOUNDS if "prefixItems" in schema else BOUNDS
    result = {key: value for key, value in schema.items() if key not in dropped}
    if result.get("additionalProperties") is False:
        del result["additionalProperties"]
    if result.get("format") not in KEPT_FORMATS or not TEXT.issuperset(types_of(result)):
        result.pop("format", None)
    if "properties" in result:
        result["properties"] = _response_fields(result["properties"], owner, builder)
    elif "allOf" not in result:
        result.pop("required", None)
    if "patternProperties" in result:
        with_dict_values(result)
    for keyword in [k for k in ("anyOf", "oneOf", "allOf") if k in result]:
        _drop_rules(result, keyword)
    if is_array(result.get("allOf")):
        _with_branches(result, builder)
    return result if result.pop("x-closed", False) else _opened(result)


def _response_fields(fields: JsonObject, owner: ClassName, builder: SchemaSetBuilder) -> JsonObject:
    """Return the fields that responses have; those that select a class accept no other values."""
    return {
        name: closed(field, builder.schemas)
        if builder.discriminators.selects(owner, name)
        else field
        for name, field in fields.items()
        if not (is_object(field) and field.get("writeOnly") is True)
    }


def _with_branches(schema: JsonObject, builder: SchemaSetBuilder) -> None:
    """Retain the parts that form a class, with the fields of unions in the other parts."""
    parts = schema["allOf"]
    schema["allOf"] = bases(parts, schema, builder.schemas)
    others = [part for part in parts if part not in schema["allOf"]]
    fields = branch_fields(builder.schemas, {"allOf": others})
    declared = builder.schemas.fields(schema)
    if declared and fields:
        added = {name: field for name, field in fields.items() if name not in declared}
        schema["properties"] = {**object_at(schema, "properties"), **added}
    if not schema["allOf"]:
        del schema["allOf"]


def _drop_rules(schema: JsonObject, keyword: str) -> None:
    """Remove members that are constraints and not variants."""
    members = schema[keyword]
    shaped = [m for m in members if not is_rule(m)]
    if shaped and len(shaped) == len(members):
        return
    if keyword == "allOf" and shaped:
        schema[keyword] = shaped
    else:
        del schema[keyword]


def _opened(schema: JsonObject) -> JsonObject:
    """Return a schema that accepts undocumented enum values."""
    values = schema.get("enum", [schema["const"]] if "const" in schema else None)
    if not values or not all(isinstance(value, str) for value in values if value is not None):
        if values is not None:
            schema.pop("enum", None)
            schema.pop("const", None)
        return schema
    documented = {
        "type": "string",
        "enum": [value for value in values if value is not None],
        "x-closed": True,
    }
    nullable = None in values or "null" in types_of(schema)
    siblings = {k: v for k, v in schema.items() if k not in ("enum", "const", "type", "format")}
    variants: list[JsonObject] = (
        [documented, {"type": "string"}] if documented["enum"] else [{"type": "string"}]
    )
    if nullable:
        variants.append({"type": "null"})
    return {"anyOf": variants, **siblings}
