"""Whether one schema accepts fewer or more values than another, keyword by keyword."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, NamedTuple

from ..json_types import is_number, is_object
from ..schema.model import Schema, types_of

_TYPES = {"bool": "boolean", "int": "integer", "float": "number", "str": "string", "list": "array"}
"""The types of the values of Python classes."""
INTEGER = frozenset(("integer",))


class Narrowing(NamedTuple):
    """A change of the accepted values."""

    narrowed: bool
    """Whether some values are no longer accepted."""
    widened: bool
    """Whether further values are accepted."""

    @property
    def changed(self) -> bool:
        """Whether anything changed."""
        return self.narrowed or self.widened


SAME = Narrowing(False, False)


def compare_types(old: object, new: object) -> Narrowing:
    """Compare the types of two schemas, null apart; a number is also an integer."""
    before, after = types_without_null(old), types_without_null(new)
    return Narrowing(not _covers(after, before), not _covers(before, after))


def types_without_null(schema: object) -> frozenset[str]:
    """Return the types that a schema names, and those of its values; none: any type."""
    types = {kind for kind in types_of(schema) if kind != "null"}
    values = [value for value in values_of(schema) or () if value is not None]
    return frozenset(types or map(type_of, values))


def type_of(value: object) -> str:
    """Return the JSON type of a value."""
    return "null" if value is None else _TYPES.get(type(value).__name__, "object")


def _covers(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    if not wide:
        return True
    if not narrow:
        return False
    return all(kind in wide or (kind == "integer" and "number" in wide) for kind in narrow)


def values_of(schema: object) -> list[object] | None:
    """Return the enum values of a schema; None where it lists none."""
    if not is_object(schema) or ("const" not in schema and "enum" not in schema):
        return None
    return Schema(schema).values


def texts(values: list[object]) -> dict[str, object]:
    """Return values by their JSON text: `1` and `true` differ."""
    return {json.dumps(value, sort_keys=True): value for value in values}


def compare_assertion(old: object, new: object) -> Narrowing:
    """Compare an assertion of which only its presence can be judged: `pattern`, `not`, ..."""
    if old == new:
        return SAME
    if old is None or new is None:
        return Narrowing(old is None, new is None)
    return Narrowing(True, True)


def compare_multiples(old: list[object], new: list[object]) -> Narrowing:
    """Compare the values of `multipleOf` of two schemas; a value is a multiple of all."""
    return Narrowing(*(_adds_multiple(*lists) for lists in ((old, new), (new, old))))


def _adds_multiple(before: list[object], after: list[object]) -> bool:
    return not all(any(is_multiple(step, other) for step in before) for other in after)


def is_multiple(value: Any, step: Any) -> bool:
    """Return whether a number is a multiple of `step`; True without a step.

    Decimals are used: 0.3 is a multiple of 0.1, though the remainder of the floats is not 0.
    """
    if not is_number(step) or not step:
        return True
    try:
        return not Decimal(str(value)) % Decimal(str(step))
    except ArithmeticError:  # too many digits for a remainder
        return True
