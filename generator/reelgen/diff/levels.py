"""The severity of a change, and the version step that it requires."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

Level: TypeAlias = Literal["breaking", "careful", "safe", "none"]
Bump: TypeAlias = Literal["major", "minor", "patch", "none"]
Direction: TypeAlias = Literal["request", "response"]

LEVELS: tuple[Level, ...] = ("none", "safe", "careful", "breaking")
"""The levels, from harmless to severe."""
BUMPS: tuple[Bump, ...] = ("none", "patch", "minor", "major")
"""The version steps, from the smallest to the largest."""


def worst(levels: Iterable[Level]) -> Level:
    """Return the most severe level; `none` without levels."""
    return LEVELS[max(map(LEVELS.index, levels), default=0)]


def largest(bumps: Iterable[Bump]) -> Bump:
    """Return the largest version step; `none` without steps."""
    return BUMPS[max(map(BUMPS.index, bumps), default=0)]


def judge(direction: Direction, *, narrowed: bool, widened: bool) -> Level:
    """Return the level of a change of the accepted values for a client of the old version.

    A request may contain every value of the old version, so the new one must not accept fewer. A
    response may contain every value of the new version, so it must not allow others than the old
    one.
    """
    if not narrowed and not widened:
        return "none"
    breaks = narrowed if direction == "request" else widened
    return "breaking" if breaks else "safe"
