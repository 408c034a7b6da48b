"""How severe a change is, and which step of the version it asks for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

Level: TypeAlias = Literal["breaking", "careful", "safe", "none"]
Bump: TypeAlias = Literal["major", "minor", "patch", "none"]
Direction: TypeAlias = Literal["request", "response"]

LEVELS: tuple[Level, ...] = ("none", "safe", "careful", "breaking")
"""From harmless to severe."""
BUMPS: tuple[Bump, ...] = ("none", "patch", "minor", "major")
"""From the smallest step to the largest."""


def worst(levels: Iterable[Level]) -> Level:
    """Return the most severe of some levels; `none` of no level."""
    return LEVELS[max(map(LEVELS.index, levels), default=0)]


def largest(bumps: Iterable[Bump]) -> Bump:
    """Return the largest of some version steps; `none` of no step."""
    return BUMPS[max(map(BUMPS.index, bumps), default=0)]


def judge(direction: Direction, *, narrowed: bool, widened: bool) -> Level:
    """Return what a change of the accepted values means for a client of the old version.

    A request may hold every value of the old version, so the new one must not accept fewer. A
    response may hold every value of the new version, so it must not hold others than the old one.
    """
    if not narrowed and not widened:
        return "none"
    breaks = narrowed if direction == "request" else widened
    return "breaking" if breaks else "safe"
