"""Bounds and combinations of schemas that no value can fit."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ..json_types import array_at, is_object, object_at
from ..schema.model import Schema
from ..schema.pointer import Pointer
from ..schema.registry import Registry
from .problem import LintProblem
from .schema_keywords import is_of_type
from .subject import Subject

PAIRS = (
    ("minimum", "maximum"),
    ("exclusiveMinimum", "maximum"),
    ("minimum", "exclusiveMaximum"),
    ("exclusiveMinimum", "exclusiveMaximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
    ("minContains", "maxContains"),
)
_LOWS = frozenset(low for low, _ in PAIRS)


def check_bounds(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each lower bound above the upper one, in one schema."""
    for pointer, schema in subject.schemas_with("enum", *_LOWS):
        if schema.get("enum") == []:
            message = "no value fits: `enum` is empty"
            yield LintProblem((*pointer, "enum"), message, "list the values, or remove it")
        for low, high in _crossed_bounds(schema):
            message = f"no value fits: `{low}` is {schema[low]}, `{high}` is {schema[high]}"
            yield LintProblem((*pointer, low), message, "swap or correct the two")


def is_empty(schema: dict[str, object]) -> bool:
    """Return whether the bounds of a schema exclude each other."""
    return any(True for _ in _crossed_bounds(schema))


def _crossed_bounds(schema: dict[str, object]) -> Iterator[tuple[str, str]]:
    """Yield each lower bound and the upper one that it excludes."""
    if _LOWS.isdisjoint(schema):
        return
    for low, high in PAIRS:
        least, most = _bound(schema.get(low)), _bound(schema.get(high))
        if least is not None and most is not None and _is_empty(least, most, low, high, schema):
            yield low, high


def _bound(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value)


def _is_empty(least: float, most: float, low: str, high: str, schema: dict[str, object]) -> bool:
    exclusive = low.startswith("exclusive") or high.startswith("exclusive")
    exclusive = exclusive or (
        (low, high) == ("minimum", "maximum")
        and (schema.get("exclusiveMinimum") is True or schema.get("exclusiveMaximum") is True)
    )
    return least >= most if exclusive else least > most


def check_all_of(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each `allOf` whose parts exclude each other."""
    for pointer, schema in subject.schemas_with("allOf", "$ref"):
        if not array_at(schema, "allOf") and ("$ref" not in schema or len(schema) < 2):
            continue
        if "$ref" in schema and subject.version == "3.0":
            continue
        parts = subject.registry.parts([schema])
        reason = conflict(parts) or closed_conflict(subject.registry, parts)
        if reason:
            where = (*pointer, "allOf" if "allOf" in schema else "$ref")
            message = f"no value fits: {reason}"
            yield LintProblem(where, message, "correct one of the parts", key=True)


def conflict(parts: list[dict[str, object]]) -> str:
    """Return the reason why no value fits all of these schemas; empty where one may fit."""
    types: set[str] | None = None
    for part in parts:
        own = set(Schema(part).types)
        if not own:
            continue
        own |= {"null"} if part.get("nullable") is True else set()
        own |= {"integer"} if "number" in own else set()
        types = own if types is None else types & own
        if not types:
            return "the parts of `allOf` have no type in common"
    values = [Schema(part).values for part in parts if Schema(part).values]
    if len(values) > 1:
        shared = {json.dumps(v, sort_keys=True) for v in values[0]}
        for listed in values[1:]:
            shared &= {json.dumps(v, sort_keys=True) for v in listed}
        if not shared:
            return "the parts of `allOf` have no enum value in common"
    if types and values and not any(is_of_type(v, k) for v in values[0] for k in types):
        return "no enum value has the type of the other parts"
    return _bounds_conflict(parts)


def _bounds_conflict(parts: list[dict[str, object]]) -> str:
    for low, high in PAIRS:
        lows = [b for part in parts if (b := _bound(part.get(low))) is not None]
        highs = [b for part in parts if (b := _bound(part.get(high))) is not None]
        apart = lows and highs and not any(map(is_empty, parts))
        if apart and _is_empty(max(lows), min(highs), low, high, {}):
            return f"`{low}` of one part is above `{high}` of another"
    return ""


def closed_conflict(registry: Registry, parts: list[dict[str, object]]) -> str:
    """Return the required field that a closed part forbids, or the field that fits no value."""
    for closed in parts:
        if closed.get("additionalProperties") is not False or "patternProperties" in closed:
            continue
        own = object_at(closed, "properties")
        for part in parts:
            outside = [n for n in Schema(part).required if n not in own]
            if part is not closed and outside:
                name = outside[0]
                return (
                    f"a part with `additionalProperties: false` forbids {name!r}, which is required"
                )
    return _field_conflict(registry, parts)


def _field_conflict(registry: Registry, parts: list[dict[str, object]]) -> str:
    described: dict[str, list[object]] = {}
    for part in parts:
        for name, field in Schema(part).properties.items():
            if is_object(field):
                described.setdefault(name, []).append(field)
    for name, fields in described.items():
        if len(fields) > 1 and conflict(registry.parts(fields)):
            return f"the field {name!r} is described in ways that exclude each other"
    return ""


def check_read_write(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each schema that is both `readOnly` and `writeOnly`."""
    for pointer, schema in subject.schemas_with("writeOnly"):
        if schema.get("readOnly") is True and schema.get("writeOnly") is True:
            where: Pointer = (*pointer, "writeOnly")
            message = "a field that is `readOnly` and `writeOnly` is never sent"
            yield LintProblem(where, message, "remove one of the two", key=True)
