"""The values of `enum` and `const`, and whether a schema accepts them by its other keywords."""

from __future__ import annotations

from typing import Any

from ..json_types import is_array, is_object
from ..schema.equality import are_equal
from ..schema.keywords import KEYWORDS, NEIGHBORS
from ..schema.model import types_of
from ..schema.patterns import matches
from .limits import LIMITS, limit_of
from .narrowing import is_multiple, type_of, types_without_null, values_of
from .schema_pair import SchemaSide


def listed_values(side: SchemaSide) -> list[object] | None:
    """Return the enum values that a schema accepts; None where it lists none."""
    values = values_of(side.flat)
    return None if values is None else [value for value in values if accepts(side, value)]


def every_value(side: SchemaSide) -> list[object] | None:
    """Return all values of a schema, also of a boolean; None where they are too many."""
    values = listed_values(side)
    is_boolean = types_without_null(side.flat) == frozenset({"boolean"})
    return [True, False] if values is None and is_boolean else values


def accepts(side: SchemaSide, value: object) -> bool:
    """Return whether a schema accepts a value, judged by its bounds and enum values.

    Fields, items, unions and conditions are ignored.
    """
    return all(_part_accepts(part, value) for part in side.parts) and _is_within(side, value)


def _part_accepts(part: Any, value: Any) -> bool:
    values, types, kind = values_of(part), types_of(part), type_of(value)
    if values is not None and not any(are_equal(value, other) for other in values):
        return False
    if types and kind not in types and not _is_number_of(types, value):
        return False
    if kind == "string":
        return "pattern" not in part or matches(str(part["pattern"]), value)
    is_number = kind in ("integer", "number")
    return not is_number or is_multiple(value, part.get("multipleOf"))


def _is_number_of(types: tuple[str, ...], value: object) -> bool:
    """Return whether an integer is a value of `number`, or 1.0 one of `integer`."""
    if type_of(value) == "integer":
        return "number" in types
    return "integer" in types and isinstance(value, float) and value.is_integer()


def _is_within(side: SchemaSide, value: Any) -> bool:
    size = len(value) if isinstance(value, str) or is_array(value) or is_object(value) else value
    groups = [
        keywords
        for keywords in LIMITS
        if type_of(value) in KEYWORDS[keywords[0]].types
        and keywords[0] not in NEIGHBORS["contains"]
    ]
    limits = (limit_of(side.parts, side.flat, keywords) for keywords in groups)
    return all(not limit.keyword or limit.allows(size) for limit in limits)
