"""What a value of plain JSON data is, in a way type checkers follow."""

from __future__ import annotations

from typing import Any, TypeAlias, TypeGuard

JsonObject: TypeAlias = dict[str, Any]


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """A JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """A JSON array."""
    return isinstance(value, list)


def object_at(holder: object, key: str) -> dict[str, Any]:
    """The object under `key`; an empty one where there is none."""
    value = holder.get(key) if is_object(holder) else None
    return value if is_object(value) else {}


def array_at(holder: object, key: str) -> list[Any]:
    """The array under `key`; an empty one where there is none."""
    value = holder.get(key) if is_object(holder) else None
    return value if is_array(value) else []
