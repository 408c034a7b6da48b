"""A normalized view of a schema, independent of its notation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..json_types import is_object, object_at
from ..schema.flatten import FlatSchemas, JsonSchema, members
from ..schema.model import Schema, types_of

FACETS = (
    *("default", "format", "pattern", "deprecated", "minLength", "maxLength", "minItems"),
    *("maxItems", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
)
"""Keywords whose values are compared for equality."""

CONDITIONS = frozenset({"required", "not", "description", "title", "x-source"})
"""Keywords of union members that only constrain which fields occur together."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The normalized view of a schema."""

    node: JsonSchema
    """The unmodified schema."""
    types: frozenset[str] = frozenset()
    """The types without null; empty if any type is allowed."""
    nullable: bool = False
    values: frozenset[str] | None = None
    """The enum values as text; None without an enum."""
    facets: Mapping[str, object] = field(default_factory=dict[str, object])
    properties: Mapping[str, JsonSchema] = field(default_factory=dict[str, JsonSchema])
    required: frozenset[str] = frozenset()
    items: JsonSchema | None = None
    variants: tuple[JsonSchema, ...] = ()
    """The members of a union of objects or arrays."""


def shape_of(schemas: FlatSchemas, schema: JsonSchema) -> Shape:
    """Return the view of a schema; a union of scalars is one view."""
    flat = schemas.flat(schema)
    union = [m for m in members(flat) if not schemas.flat(m).keys() <= CONDITIONS]
    inner = [member for member in union if types_of(schemas.flat(member)) != ("null",)]
    nullable = len(inner) < len(union) or "null" in types_of(flat)
    if len(inner) == 1:
        siblings = {k: v for k, v in flat.items() if k not in ("anyOf", "oneOf")}
        flat = schemas.merged({**siblings, "allOf": [inner[0]]})
        further = shape_of(schemas, inner[0])
        if further.variants:
            return Shape(schema, nullable=nullable, variants=further.variants)
        nullable = nullable or "null" in types_of(flat)
    elif inner and not all(_is_plain(schemas.flat(member)) for member in inner):
        return Shape(schema, nullable=nullable, variants=tuple(inner))
    elif inner:
        return _union_of_values(schemas, schema, flat, inner, nullable)
    return _single(schema, flat, nullable)


def sole(schemas: FlatSchemas, schema: JsonSchema) -> JsonSchema:
    """Return the only union member that is not null; else the schema itself."""
    union = Schema(schema).alternatives if Schema(schema).reference is None else []
    inner = [member for member in union if types_of(schemas.flat(member)) != ("null",)]
    return inner[0] if len(inner) == 1 else schema


def _single(schema: JsonSchema, flat: dict[str, JsonSchema], nullable: bool) -> Shape:
    values = Schema(flat).values
    return Shape(
        schema,
        types=_types(flat) - {"null"},
        nullable=nullable or None in values,
        values=frozenset(map(str, (v for v in values if v is not None))) if values else None,
        facets=dict(_facets(flat)),
        properties=object_at(flat, "properties"),
        required=frozenset(Schema(flat).required),
        items=flat.get("items"),
    )


def _union_of_values(
    schemas: FlatSchemas,
    schema: JsonSchema,
    flat: dict[str, JsonSchema],
    inner: list[JsonSchema],
    nullable: bool,
) -> Shape:
    parts = [_single(member, schemas.flat(member), nullable=False) for member in inner]
    lists = [part.values for part in parts]
    closed = [values for values in lists if values is not None]
    return Shape(
        schema,
        types=frozenset(name for part in parts for name in part.types),
        nullable=nullable or any(part.nullable for part in parts),
        values=frozenset(v for values in closed for v in values) if closed == lists else None,
        facets=dict(_facets(flat)),
    )


def _is_plain(flat: dict[str, JsonSchema]) -> bool:
    return not flat.keys() & {"properties", "items", "anyOf", "oneOf", "additionalProperties"} and (
        not {"object", "array"} & set(types_of(flat))
    )


def _types(flat: dict[str, JsonSchema]) -> frozenset[str]:
    """Return the types, or those of the enum values without `type`."""
    names = {str: "string", bool: "boolean", int: "integer", float: "number"}
    listed = {names[type(value)] for value in Schema(flat).values if type(value) in names}
    inferred = {"object"} if "properties" in flat else {"array"} if "items" in flat else listed
    return frozenset(types_of(flat) or inferred)


def _facets(flat: dict[str, JsonSchema]) -> Iterator[tuple[str, object]]:
    if Schema(flat).is_binary or "contentMediaType" in flat:
        yield "format", "binary"
        return
    for name in FACETS:
        value = flat.get(name)
        if value is not None and not is_object(value):
            yield name, value
