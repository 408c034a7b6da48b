"""Flatten `allOf` parts that describe the same field into one object.

A subclass that gives a field of its base another type is an error to type checkers, and loses the
constraints of the base. Parts that do not overlap stay classes and bases.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import reduce
from typing import Any, NamedTuple

from ..json_types import JsonArray, JsonObject, array_at, is_array, is_object, object_at
from ..schema.keywords import DOCUMENTATION, FLATTENABLE, LOWER_BOUNDS, UPPER_BOUNDS
from ..schema.model import Schema, is_mixed, types_of
from .schema_index import SchemaIndex

_NOT_COMPARED = DOCUMENTATION | {"description", "x-source"}

MAX_DEPTH = 20
"""Maximum depth of merged schemas."""


class Context(NamedTuple):
    """Context of flattening."""

    schemas: SchemaIndex
    ignored: frozenset[str]
    """Keywords that are dropped later and cannot clash."""


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
    required: list[object] = []
    for part in (part for part in parts if part not in others):
        for name, field in object_at(part, "properties").items():
            declared = result["properties"].get(name)
            result["properties"][name] = (
                field if declared is None else _both(declared, field, schemas, 0)
            )
        required = _union(required, array_at(part, "required"))
        if "additionalProperties" in part:
            result["additionalProperties"] = part["additionalProperties"]
    if required:
        result["required"] = required
    return {**result, "allOf": others} if others else result


def _parts(schema: object, schemas: SchemaIndex, above: tuple[int, ...]) -> Iterator[Any]:
    """Yield the schema's parts, resolved, and last the schema itself."""
    full = schemas.resolve(schema)
    if id(full) not in above:
        for part in Schema(full).all_of:
            yield from _parts(part, schemas, (*above, id(full)))
    yield full


def _is_plain(part: object) -> bool:
    """Return whether a part is an object described by its fields alone."""
    if not is_object(part) or any(k not in FLATTENABLE and not k.startswith("x-") for k in part):
        return False
    return _is_object(part) or is_mixed(part)


def _type_of_all(parts: JsonArray) -> object:
    """Return the `type` common to all parts; the later one of contradicting types."""
    types = [part["type"] for part in parts if types_of(part)]
    return reduce(_types, types)


def _is_object(part: object) -> bool:
    return types_of(part) in ((), ("object",))


def _overlap(schema: JsonObject, context: Context) -> bool:
    """Return whether a class and its bases have a field with incompatible types."""
    own = {key: value for key, value in schema.items() if key != "allOf"}
    seen: JsonObject = {}
    for part in (*schema["allOf"], own):
        for name, (field, _) in context.schemas.fields(part).items():
            same = _compared(seen.setdefault(name, field), context) == _compared(field, context)
            if not same:
                return True
    return False


def _disagree(schema: JsonObject, context: Context) -> bool:
    """Return whether a part requires a field that another part describes.

    A class cannot require a field of its base, and a part with `required` only is not a class.
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


def _compared(field: object, context: Context) -> object:
    """Return the schema of a field without keywords that cannot clash."""
    ignored = _NOT_COMPARED | context.ignored
    return {k: v for k, v in field.items() if k not in ignored} if is_object(field) else field


def _both(first: object, second: object, schemas: SchemaIndex, depth: int) -> Any:
    """Return the conjunction of two schemas; the second one if they contradict."""
    if not is_object(first) or not is_object(second) or first == second or depth > MAX_DEPTH:
        return second
    if "$ref" in first or "$ref" in second:
        return _with_reference(first, second, schemas, depth)
    result = {**first, **second}
    for key in first.keys() & second.keys():
        join = JOINS.get(key)
        if join is not None:
            result[key] = join(first[key], second[key])
    for key in first.keys() & second.keys() & {"items", "additionalProperties"}:
        result[key] = _both(first[key], second[key], schemas, depth + 1)
    fields = dict(object_at(first, "properties"))
    for name, field in object_at(second, "properties").items():
        fields[name] = _both(fields[name], field, schemas, depth + 1) if name in fields else field
    return {**result, "properties": fields} if fields else result


def _with_reference(
    first: JsonObject, second: JsonObject, schemas: SchemaIndex, depth: int
) -> object:
    """Return the conjunction with a reference; objects stay references, values are inlined."""
    if "$ref" in first and "$ref" in second:
        return second
    named, beside = (first, second) if "$ref" in first else (second, first)
    target = schemas.resolve(named)
    if is_object(target) and set(types_of(target)) & {"string", "number", "integer", "boolean"}:
        pair = (target, beside) if named is first else (beside, target)
        return _both(*pair, schemas, depth + 1)
    return named if named is second or beside.keys() <= {"description", "deprecated"} else beside


def _common(first: object, second: object) -> object:
    if not is_array(first) or not is_array(second):
        return second
    return [value for value in second if value in first] or second


def _types(first: object, second: object) -> object:
    kinds, others = types_of({"type": first}), types_of({"type": second})
    both = [kind for kind in others if kind in kinds or (kind == "integer" and "number" in kinds)]
    if "integer" in kinds and "number" in others:
        both.append("integer")
    return second if not both else both[0] if len(both) == 1 else both


def _union(first: object, second: object) -> Any:
    if not is_array(first) or not is_array(second):
        return second
    return [*first, *(value for value in second if value not in first)]


def _most(first: Any, second: Any) -> Any:
    return max(first, second) if _are_numbers(first, second) else second


def _least(first: Any, second: Any) -> object:
    return min(first, second) if _are_numbers(first, second) else second


def _are_numbers(*values: object) -> bool:
    return all(isinstance(value, int | float) for value in values)


JOINS: dict[str, Callable[[Any, Any], Any]] = {
    "type": _types,
    "enum": _common,
    "required": _union,
    **dict.fromkeys(LOWER_BOUNDS, _most),
    **dict.fromkeys(UPPER_BOUNDS, _least),
}
"""How keywords in both schemas are joined; for others the second schema's is used."""
