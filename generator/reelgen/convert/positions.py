"""Positions in plain text."""

from __future__ import annotations

from ..findings import Location
from ..source import Source


def located(source: Source, index: int) -> Location:
    """Return the location of a character."""
    line = source.text.count("\n", 0, index) + 1
    return Location(source.path, line, index - source.text.rfind("\n", 0, index))
