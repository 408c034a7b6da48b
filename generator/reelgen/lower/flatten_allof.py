"""`allOf` parts that describe the same field: one flat object instead of a class and its base.

A subclass that gives a field of its base another type is an error to type checkers, and forgets
what the base says about the field. Where parts do not overlap they stay classes and bases.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import reduce
from typing import Any, NamedTuple

from ..json_types import JsonObject, array_at, is_array, is_object, object_at
from ..schema.keywords import DOCUMENTATION, FLATTENABLE, LOWER_BOUNDS, UPPER_BOUNDS
from ..schema.model import Schema, is_mixed, types_of
from .schema_index import SchemaIndex

_NOT_COMPARED = DOCUMENTATION | {"description", "x-source"}

MAX_DEPTH = 20
"""Schemas inside each other that are merged."""


class Context(NamedTuple):
    """What flattening depends on."""

    schemas: SchemaIndex
    ignored: frozenset[str]
    """Keywords that are dropped later, so that they cannot clash."""


def flattened(schema: JsonObject, context: Context) -> JsonObject:
    """Return `schema`, flat if its parts overlap."""
    if not is_array(schema.get("allOf")):
        return schema
    schemas = context.schemas
    parts = list(_parts(schema, schemas, ()))
    others = [part for part in parts[:-1] if not _is_plain(part)]
    mixed = any(map(is_mixed, parts)) and bool(schemas.fields(schema))
    if any(schemas.fields(part) for part in others) or not (mixed or _is_object(schema)):
        return schema
    if not mixed and not _overlap(schema, context) and not _disagree(schema, context):
        return schema
    result: JsonObject = {key: value for key, value in schema.items() if key != "allOf"}
    result |= {"type": _type_of_all(parts) if mixed else "object", "properties": {}}
    required: list[Any] = []
    for part in (part for part in parts if part not in others):
        for name, field in object_at(part, "properties").items():
            known = result["properties"].get(name)
            result["properties"][name] = field if known is None else _both(known, field, schemas, 0)
        required = _union(required, array_at(part, "required"))
        if "additionalProperties" in part:
            result["additionalProperties"] = part["additionalProperties"]
    if required:
        result["required"] = required
    return {**result, "allOf": others} if others else result


def _parts(schema: Any, schemas: SchemaIndex, above: tuple[int, ...]) -> Iterator[Any]:
    """Yield the schema's parts, each resolved, and last what it says itself."""
    full = schemas.resolve(schema)
    if id(full) not in above:
        for part in Schema(full).all_of:
            yield from _parts(part, schemas, (*above, id(full)))
    yield full


def _is_plain(part: Any) -> bool:
    """An object described by its fields alone."""
    if not is_object(part) or any(k not in FLATTENABLE and not k.startswith("x-") for k in part):
        return False
    return _is_object(part) or is_mixed(part)


def _type_of_all(parts: list[Any]) -> Any:
    """Return the `type` of what fits all parts; of those that contradict each other, the later."""
    types = [part["type"] for part in parts if types_of(part)]
    return reduce(_types, types)


def _is_object(part: Any) -> bool:
    return types_of(part) in ((), ("object",))


def _overlap(schema: JsonObject, context: Context) -> bool:
    """Whether a class and its bases would give one field types that do not go together."""
    own = {key: value for key, value in schema.items() if key != "allOf"}
    seen: dict[str, Any] = {}
    for part in (*schema["allOf"], own):
        for name, (field, _) in context.schemas.fields(part).items():
            same = _compared(seen.setdefault(name, field), context) == _compared(field, context)
            if not same:
                return True
    return False


def _disagree(schema: JsonObject, context: Context) -> bool:
    """Whether a field is required by another part than describes it, or by some of its parts.

    A class cannot say so of a field of its base, and a part that only requires makes no class.
    """
    own = {key: value for key, value in schema.items() if key != "allOf"}
    parts = [part for part in (*schema["allOf"], own) if is_object(part)]
    described = [context.schemas.fields(part) for part in parts]
    every = context.schemas.fields(schema)
    return any(
        name in fields and fields[name][1] != every[name][1]
        for fields in described
        for name in every
    )


def _compared(field: Any, context: Context) -> Any:
    """Return the schema of a field without what does not make a clash."""
    left_out = _NOT_COMPARED | context.ignored
    return {k: v for k, v in field.items() if k not in left_out} if is_object(field) else field


def _both(one: Any, other: Any, schemas: SchemaIndex, depth: int) -> Any:
    """What holds where both hold. Where they contradict each other, the later one."""
    if not is_object(one) or not is_object(other) or one == other or depth > MAX_DEPTH:
        return other
    if "$ref" in one or "$ref" in other:
        return _with_reference(one, other, schemas, depth)
    result = {**one, **other}
    for key in one.keys() & other.keys():
        join = JOINS.get(key)
        if join is not None:
            result[key] = join(one[key], other[key])
    for key in one.keys() & other.keys() & {"items", "additionalProperties"}:
        result[key] = _both(one[key], other[key], schemas, depth + 1)
    fields = dict(object_at(one, "properties"))
    for name, field in object_at(other, "properties").items():
        fields[name] = _both(fields[name], field, schemas, depth + 1) if name in fields else field
    return {**result, "properties": fields} if fields else result


def _with_reference(one: JsonObject, other: JsonObject, schemas: SchemaIndex, depth: int) -> Any:
    """A named object stays named; a named value is written out."""
    if "$ref" in one and "$ref" in other:
        return other
    named, beside = (one, other) if "$ref" in one else (other, one)
    target = schemas.resolve(named)
    if is_object(target) and set(types_of(target)) & {"string", "number", "integer", "boolean"}:
        pair = (target, beside) if named is one else (beside, target)
        return _both(*pair, schemas, depth + 1)
    return named if named is other or beside.keys() <= {"description", "deprecated"} else beside


def _common(one: Any, other: Any) -> Any:
    if not is_array(one) or not is_array(other):
        return other
    return [value for value in other if value in one] or other


def _types(one: Any, other: Any) -> Any:
    first, second = types_of({"type": one}), types_of({"type": other})
    both = [kind for kind in second if kind in first or (kind == "integer" and "number" in first)]
    if "integer" in first and "number" in second:
        both.append("integer")
    return other if not both else both[0] if len(both) == 1 else both


def _union(one: Any, other: Any) -> Any:
    if not is_array(one) or not is_array(other):
        return other
    return [*one, *(value for value in other if value not in one)]


def _most(one: Any, other: Any) -> Any:
    return max(one, other) if _are_numbers(one, other) else other


def _least(one: Any, other: Any) -> Any:
    return min(one, other) if _are_numbers(one, other) else other


def _are_numbers(*values: Any) -> bool:
    return all(isinstance(value, int | float) for value in values)


JOINS: dict[str, Callable[[Any, Any], Any]] = {
    "type": _types,
    "enum": _common,
    "required": _union,
    **dict.fromkeys(LOWER_BOUNDS, _most),
    **dict.fromkeys(UPPER_BOUNDS, _least),
}
"""How a keyword that both use is joined; of all others the later one counts."""
