"""What a plain value is, in a way type checkers follow."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    """A JSON object, or what becomes one."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[Sequence[Any]]:
    """A JSON array, or what becomes one."""
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)


def is_set(value: object) -> TypeGuard[set[Any]]:
    """A set of anything."""
    return isinstance(value, set)


def is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    """A tuple of anything."""
    return isinstance(value, tuple)


def _map_floats(value: Any, change: Callable[[float], Any]) -> Any:
    if isinstance(value, float):
        return change(value)
    if is_object(value):
        return {name: _map_floats(item, change) for name, item in value.items()}
    return [_map_floats(item, change) for item in value] if is_array(value) else value


def finite(value: Any) -> Any:
    """Return data with numbers that JSON does not have as text: `Infinity`, `-Infinity`, `NaN`.

    JSON such as `1e400` is a number, but none that Python's floats hold.
    """
    return _map_floats(value, _finite)


def _finite(value: float) -> float | str:
    if math.isfinite(value):
        return value
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


EXACT = 2**53
"""Below this every integer is a number of its own to all who read JSON."""


def whole_numbers(value: Any) -> Any:
    """Return JSON data with numbers without a fraction as the integers they are."""
    return _map_floats(value, _whole)


def _whole(value: float) -> float:
    return int(value) if value.is_integer() and abs(value) < EXACT else value
