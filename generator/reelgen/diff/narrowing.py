"""Whether one schema accepts fewer or more values than another, keyword by keyword."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from ..json_types import is_object
from ..schema.keywords import LOWER_BOUNDS, UPPER_BOUNDS
from ..schema.model import Schema, types_of

LOWER = (*LOWER_BOUNDS, "minProperties", "minContains")
UPPER = (*UPPER_BOUNDS, "maxProperties", "maxContains")
_TYPES = {"bool": "boolean", "int": "integer", "float": "number", "str": "string", "list": "array"}
"""The types of the values of Python classes."""


class Narrowing(NamedTuple):
    """A change of the accepted values."""

    narrowed: bool
    """Values are no longer accepted."""
    widened: bool
    """Further values are accepted."""

    @property
    def changed(self) -> bool:
        """Whether anything changed."""
        return self.narrowed or self.widened


SAME = Narrowing(False, False)


def compare_types(old: Any, new: Any) -> Narrowing:
    """Compare the types of two schemas, null apart; a number is also an integer."""
    before, after = types_without_null(old), types_without_null(new)
    return Narrowing(not _covers(after, before), not _covers(before, after))


def types_without_null(schema: Any) -> frozenset[str]:
    """Return the types that a schema names, and those of its values; none: any type."""
    types = {kind for kind in types_of(schema) if kind != "null"}
    values = [value for value in values_of(schema) or () if value is not None]
    return frozenset(types or {_TYPES.get(type(value).__name__, "object") for value in values})


def _covers(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    if not wide:
        return True
    if not narrow:
        return False
    return all(kind in wide or (kind == "integer" and "number" in wide) for kind in narrow)


def values_of(schema: Any) -> list[Any] | None:
    """Return the only values that a schema accepts; None where it lists none."""
    if not is_object(schema) or ("const" not in schema and "enum" not in schema):
        return None
    return Schema(schema).values


def texts(values: list[Any]) -> dict[str, Any]:
    """Return values by their JSON text: `1` and `true` differ."""
    return {json.dumps(value, sort_keys=True): value for value in values}


def compare_bound(keyword: str, old: Any, new: Any) -> Narrowing:
    """Compare a bound, which is None where it is not set."""
    if old == new or not all(_is_number(value) for value in (old, new)):
        return SAME
    if old is None or new is None:
        return Narrowing(old is None, new is None)
    rises = new > old
    return Narrowing(rises, not rises) if keyword in LOWER else Narrowing(not rises, rises)


def _is_number(value: Any) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))


def compare_assertion(old: Any, new: Any) -> Narrowing:
    """Compare an assertion of which only its presence can be judged: `pattern`, `not`, ..."""
    if old == new:
        return SAME
    if old is None or new is None:
        return Narrowing(old is None, new is None)
    return Narrowing(True, True)


def compare_multiple(old: Any, new: Any) -> Narrowing:
    """Compare `multipleOf`."""
    if not (_is_number(old) and _is_number(new)) or old == new:
        return SAME
    if not old or not new:
        return Narrowing(not old, not new)
    return Narrowing(old % new != 0, new % old != 0)
