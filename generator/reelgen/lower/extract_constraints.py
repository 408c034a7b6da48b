"""Split a schema into types, and constraints that types cannot express.

Types express the type of a value, its fields, and their bounds. All other constraints stay JSON
Schema, which the runtime checks (`runtime/schema/json_schema.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..json_types import JsonArray, JsonObject, array_at, is_array, is_object, object_at
from ..schema.branches import branch_fields
from ..schema.keywords import (
    ANNOTATIONS,
    ARRAY_BOUNDS,
    COMPOSITIONS,
    NEIGHBORS,
    NOT_IN_TYPES,
    NUMBER_BOUNDS,
    STRING_BOUNDS,
    UNTYPED_RESTRICTIONS,
)
from ..schema.model import Schema, types_of
from ..schema.walk import rewrite_schema
from .classify_allof import bases, is_form, is_rule, with_dict_values
from .relax_unchecked import is_linear, relax_unchecked
from .schema_index import SchemaIndex
from .schema_set import SchemaSetBuilder

MAX_DEPTH = 5
"""Maximum depth of constraints that are searched for fields."""

MOST = 2**63
"""Bounds below this fit into pydantic-core's integers."""


_UNTYPED = frozenset(UNTYPED_RESTRICTIONS)
_BOUNDS = frozenset((*NUMBER_BOUNDS, *STRING_BOUNDS, *ARRAY_BOUNDS))


def split(schema: JsonObject, builder: SchemaSetBuilder) -> tuple[JsonObject, JsonObject]:
    """Return the types of one schema, its subschemas unchanged, and its constraints."""
    if schema.get("unevaluatedProperties", True) is not True or (
        schema.get("unevaluatedItems", True) is not True
    ):
        return _outline(schema), written(schema, builder)
    shape: JsonObject = {key: value for key, value in schema.items() if key not in _UNTYPED}
    moved: JsonObject = {key: schema[key] for key in UNTYPED_RESTRICTIONS if key in schema}
    for move in (_beside_reference, _values, _bounds, _array, _combined, _object):
        move(shape, moved, builder)
    return shape, written(moved, builder) if moved else {}


def residue(schema: object, builder: SchemaSetBuilder) -> Any:
    """Return all constraints beyond types as one schema; `{}` for none."""
    if not is_object(schema):
        return {} if schema is not False else False
    cached = builder.residues.get(id(schema))
    if cached is None:  # each schema is requested on every level around it
        cached = builder.residues[id(schema)] = schema, _residue(schema, builder)
    return cached[1]


def _residue(schema: JsonObject, builder: SchemaSetBuilder) -> object:
    shape, rule = split(plain(schema), builder)
    parts = [rule, *_of_fields(shape, builder), *_of_items(shape, builder)]
    for keyword in (k for k in ("anyOf", "oneOf") if k not in rule):
        if any(residue(member, builder) != {} for member in array_at(shape, keyword)):
            parts.append(written({"anyOf": shape[keyword]}, builder))
    parts += [residue(part, builder) for part in array_at(shape, "allOf")]
    return _together([part for part in parts if part != {}])


def _of_fields(shape: JsonObject, builder: SchemaSetBuilder) -> Iterator[JsonObject]:
    """Yield the constraints on the fields of an object, declared and additional."""
    declared = object_at(shape, "properties")
    fields = {
        name: inner
        for name, field in declared.items()
        if not is_hoisted(field, builder) and (inner := residue(field, builder)) != {}
    }
    if fields:
        yield {"properties": fields}
    values = residue(shape.get("additionalProperties", True), builder)
    if values != {} and values is not False:
        yield {"properties": dict.fromkeys(declared, True), "additionalProperties": values}


def _of_items(shape: JsonObject, builder: SchemaSetBuilder) -> Iterator[JsonObject]:
    """Yield the constraints on the items of an array."""
    items = residue(shape.get("items", True), builder)
    if items != {}:
        yield {"items": items}
    members = [residue(member, builder) for member in array_at(shape, "prefixItems")]
    if any(member != {} for member in members):
        yield {"prefixItems": members}


def is_hoisted(field: object, builder: SchemaSetBuilder) -> bool:
    """Return whether an inner object becomes a named one, to attach its constraints."""
    if not is_object(field) or "properties" not in field or "$ref" in field:
        return False
    return residue(field, builder) != {} or not types_of(field)


def plain(schema: Mapping[str, object]) -> JsonObject:
    """Return a schema without documentation and extensions."""
    return {k: v for k, v in schema.items() if k not in NOT_IN_TYPES and not k.startswith("x-")}


def written(schema: object, builder: SchemaSetBuilder) -> Any:
    """Return a schema as a constraint: no documentation, references as names of definitions."""

    def as_rule(node: JsonObject) -> JsonObject:
        checked = relax_unchecked(node, builder.schemas)
        rule = {k: v for k, v in plain(checked).items() if k not in ANNOTATIONS}
        reference = rule.get("$ref")
        if isinstance(reference, str):
            rule["$ref"] = _defined(reference, builder)
        return rule

    return rewrite_schema(schema, as_rule)


def _defined(reference: str, builder: SchemaSetBuilder) -> str:
    name = builder.schemas.name_of(reference)
    if name not in builder.definitions:
        builder.definitions[name] = True
        builder.definitions[name] = written(builder.schemas.lookup(reference), builder)
    return name


def _together(parts: JsonArray) -> object:
    """Return the conjunction of constraints, flat if their keywords do not interact."""
    flat: JsonObject = {}
    for part in parts:
        if not is_object(part) or flat.keys() & part.keys() or _interact(flat, part):
            return {"allOf": parts}
        flat.update(part)
    return flat


def _interact(first: JsonObject, second: JsonObject) -> bool:
    """Return whether a keyword of one schema changes its meaning beside those of the other."""
    pairs = ((first, second), (second, first))
    return any(
        NEIGHBORS[keyword] & neighbors.keys()
        for keywords, neighbors in pairs
        for keyword in keywords.keys() & NEIGHBORS.keys()
    )


def _outline(schema: JsonObject) -> JsonObject:
    """Return the part of a schema independent of `unevaluated…`: types and own fields."""
    kept = ("type", "properties", "required", "description", "$ref")
    outline = {key: schema[key] for key in kept if key in schema}
    if "$ref" in outline:
        return {}
    if "properties" in outline:
        outline["additionalProperties"] = True
    _own_required(outline)
    return outline


def _own_required(shape: JsonObject) -> list[str]:
    """Restrict `required` to declared fields; return the other names."""
    declared = object_at(shape, "properties")
    names = array_at(shape, "required")
    shape.pop("required", None)
    if declared and names:
        shape["required"] = [name for name in names if name in declared]
    return [name for name in names if name not in declared]


def _required_of_bases(shape: JsonObject, builder: SchemaSetBuilder) -> list[str]:
    """Remove and return required fields of bases, which a subclass cannot require."""
    own = set(object_at(shape, "properties"))
    inherited: dict[str, bool] = {}
    for part in array_at(shape, "allOf"):
        fields = builder.schemas.fields(part).items()
        if "$ref" in part:
            inherited.update((name, required) for name, (_, required) in fields)
        else:
            own.update(name for name, _ in fields)
    names = array_at(shape, "required")
    others = [name for name in names if name in inherited and name not in own]
    if others:
        shape["required"] = [name for name in names if name not in others]
    return [name for name in others if not inherited[name]]


def _beside_reference(shape: JsonObject, moved: JsonObject, builder: SchemaSetBuilder) -> None:
    if isinstance(shape.get("$ref"), str):
        for keyword in [k for k in shape if k != "$ref" and k not in ANNOTATIONS]:
            moved[keyword] = shape.pop(keyword)


def _values(shape: JsonObject, moved: JsonObject, builder: SchemaSetBuilder) -> None:
    """Move enums that `Literal` cannot express; integers and booleans need a `type`."""
    for keyword in ("enum", "const"):
        if keyword not in shape:
            continue
        values = shape["enum"] if keyword == "enum" else [shape["const"]]
        if not is_array(values) or not values or not _are_literals(values, types_of(shape)):
            moved[keyword] = shape.pop(keyword)


def _are_literals(values: list[object], kinds: tuple[str, ...]) -> bool:
    texts = [value for value in values if value is not None or "null" not in kinds]
    if all(isinstance(value, str) and value.isprintable() for value in texts):
        return bool(texts) and set(kinds) <= {"string", "null"}
    if set(kinds) == {"boolean"}:
        return all(isinstance(value, bool) for value in texts)
    whole = (isinstance(value, int) and not isinstance(value, bool) for value in texts)
    return bool(kinds) and set(kinds) <= {"integer", "number", "null"} and all(whole)


def _bounds(shape: JsonObject, moved: JsonObject, builder: SchemaSetBuilder) -> None:
    """Move bounds unless their type is the only one."""
    if _BOUNDS.isdisjoint(shape):
        return
    kinds = set(types_of(shape)) - {"null"}
    for keywords, speaks_of in (
        (NUMBER_BOUNDS, {"integer", "number"}),
        (STRING_BOUNDS, {"string"}),
        (ARRAY_BOUNDS, {"array"}),
    ):
        is_only_type = bool(kinds) and kinds <= speaks_of
        for keyword in keywords:
            if keyword in shape and not (is_only_type and _is_bound(keyword, shape[keyword])):
                moved[keyword] = shape.pop(keyword)


def _is_bound(keyword: str, bound: object) -> bool:
    if keyword == "pattern":
        return isinstance(bound, str) and bound.isprintable() and is_linear(bound)
    if isinstance(bound, bool) or not isinstance(bound, int | float):
        return False
    if keyword in NUMBER_BOUNDS:
        whole = isinstance(bound, int) and bound > 0
        return abs(bound) < MOST and (keyword != "multipleOf" or whole)
    return isinstance(bound, int) and 0 <= bound < MOST


def _array(shape: JsonObject, moved: JsonObject, builder: SchemaSetBuilder) -> None:
    items = shape.get("items", True)
    if _is_tuple(shape):
        shape.pop("items", None)
        shape["maxItems"] = shape["minItems"]
    elif "prefixItems" in shape:
        for keyword in ("prefixItems", "items"):
            if keyword in shape:
                moved[keyword] = shape.pop(keyword)
    elif items is True:
        shape.pop("items", None)
    elif "array" not in types_of(shape) or items is False:
        moved["items"] = shape.pop("items")


def _is_tuple(shape: JsonObject) -> bool:
    """Return whether a schema is an array of fixed length with a schema per item."""
    members = array_at(shape, "prefixItems")
    least, most = shape.get("minItems"), shape.get("maxItems")
    ends = most == len(members) or shape.get("items") is False
    fixed = bool(members) and least == len(members) and ends
    return fixed and set(types_of(shape)) - {"null"} == {"array"} and all(map(is_object, members))


def _object(shape: JsonObject, moved: JsonObject, builder: SchemaSetBuilder) -> None:
    """Move constraints of objects that a class or a dict cannot express."""
    if "properties" not in shape and "object" not in types_of(shape):
        for keyword in ("required", "patternProperties", "additionalProperties"):
            if keyword in shape:
                moved[keyword] = shape.pop(keyword)
        return
    if "patternProperties" in shape:
        moved["patternProperties"] = shape["patternProperties"]
        moved["properties"] = dict.fromkeys(object_at(shape, "properties"), True)
        if "additionalProperties" in shape:
            moved["additionalProperties"] = shape["additionalProperties"]
        with_dict_values(shape)
    elif shape.get("additionalProperties") is False and not shape.get("properties"):
        moved["additionalProperties"] = shape.pop("additionalProperties")
    others = _required_of_bases(shape, builder) if "allOf" in shape else _own_required(shape)
    if others:
        moved["required"] = others
    for name, field in object_at(shape, "properties").items():
        if field is False:
            moved.setdefault("properties", {})[name] = False


def _combined(shape: JsonObject, moved: JsonObject, builder: SchemaSetBuilder) -> None:
    for keyword in ("allOf", "anyOf", "oneOf"):
        if not is_array(shape.get(keyword)):
            continue
        members = shape.pop(keyword)
        find = bases if keyword == "allOf" else _forms
        kept = find(members, shape, builder.schemas)
        if kept:
            shape[keyword] = kept
        moving = members if keyword != "allOf" else [m for m in members if m not in kept]
        exact = keyword == "oneOf" and not _are_apart(members, shape, builder)
        if exact and kept and "oneOf" not in relax_unchecked({"oneOf": members}, builder.schemas):
            exact = False
        if moving and (exact or not kept or keyword == "allOf"):
            moved[keyword] = moving
    _open_to(moved, shape, builder)


def _forms(members: list[object], shape: JsonObject, schemas: SchemaIndex) -> list[object]:
    """Return the members of a union if types can express it."""
    if all(is_rule(member) for member in members) or "properties" in shape or "$ref" in shape:
        return []
    if "allOf" in shape or not all(is_object(member) for member in members):
        return []
    if types_of(shape) and not all(is_form(member, schemas) for member in members):
        return []
    return members


def _are_apart(members: list[object], shape: JsonObject, builder: SchemaSetBuilder) -> bool:
    """Return whether no value matches two members, or they are objects."""
    if "discriminator" in shape or all(is_form(member, builder.schemas) for member in members):
        return True
    seen: set[str] = set()
    for member in members:
        full = builder.schemas.resolve(member)
        kinds = {"number" if kind == "integer" else kind for kind in types_of(full)}
        if not kinds or kinds & seen:
            return False
        seen |= kinds
    return True


def _open_to(moved: JsonObject, shape: JsonObject, builder: SchemaSetBuilder) -> None:
    """Add fields that constraints describe to a class, and allow those they only name."""
    if not moved:
        return
    declared = builder.schemas.fields(shape).keys()
    if not declared:
        return
    branches = {keyword: moved[keyword] for keyword in COMPOSITIONS if keyword in moved}
    fields = branch_fields(builder.schemas, branches)
    if fields:
        shape["properties"] = {
            **object_at(shape, "properties"),
            **{name: field for name, field in fields.items() if name not in declared},
        }
    if not _mentioned(moved, builder) <= declared | fields.keys():
        shape.setdefault("additionalProperties", True)


def _mentioned(rule: object, builder: SchemaSetBuilder) -> set[str]:
    """Return the fields that a rule names, also in its branches and members."""
    names: set[str] = set()
    waiting: list[tuple[object, int]] = [(rule, 0)]
    while waiting:
        schema, depth = waiting.pop()
        full = builder.schemas.resolve(schema)
        if not is_object(full) or depth > MAX_DEPTH:
            continue
        view = Schema(full)
        names |= view.properties.keys()
        inner = [*view.all_of, *view.alternatives, full.get("then"), full.get("else")]
        inner += object_at(full, "dependentSchemas").values()
        waiting += [(member, depth + 1) for member in inner]
    return names
