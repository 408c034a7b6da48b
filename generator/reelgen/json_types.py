"""Type guards for JSON values."""

from __future__ import annotations

from typing import Any, TypeAlias, TypeGuard

JsonObject: TypeAlias = dict[str, Any]
JsonArray: TypeAlias = list[Any]


def is_object(value: object) -> TypeGuard[JsonObject]:
    """Return whether a value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[JsonArray]:
    """Return whether a value is a JSON array."""
    return isinstance(value, list)


def is_number(value: object) -> TypeGuard[int | float]:
    """Return whether a value is a JSON number, which a truth value is not."""
    return isinstance(value, int | float) and not isinstance(value, bool)


# The next two do without the type guards: walks call them for every object of a document.


def object_at(holder: object, key: str) -> JsonObject:
    """Return the object under `key`, or an empty one."""
    value: Any = holder.get(key) if isinstance(holder, dict) else None  # pyright: ignore
    return value if isinstance(value, dict) else {}  # pyright: ignore


def array_at(holder: object, key: str) -> JsonArray:
    """Return the array under `key`, or an empty one."""
    value: Any = holder.get(key) if isinstance(holder, dict) else None  # pyright: ignore
    return value if isinstance(value, list) else []  # pyright: ignore
