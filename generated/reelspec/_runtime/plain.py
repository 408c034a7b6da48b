# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:be2a3c239d42
"""What a plain value is, in a way type checkers follow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    """A JSON object, or what becomes one."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[Sequence[Any]]:
    """A JSON array, or what becomes one."""
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)


def is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    """A tuple of anything."""
    return isinstance(value, tuple)
