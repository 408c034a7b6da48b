"""Positions of values in JSON text, found by scanning only the containers on their path."""

from __future__ import annotations

import json
import re
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple, TypeAlias

_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()
BLOCK = 1 << 14
"""Size of the blocks in characters whose line breaks are counted together."""
LEVELS = 3
"""Levels of containers that are scanned at once; deeper ones are small."""


class Member(NamedTuple):
    """Positions of the key and the value of a member."""

    key: int
    value: int


Members: TypeAlias = dict[int, dict[str, Member]]
"""Members by the index at which their container begins."""


class JsonPositions:
    """The members of scanned containers of a text."""

    def __init__(self, text: str, members: Members | None = None) -> None:
        """Store the members that `outer_members` returned for the same text."""
        self._text = text
        self._members: Members = {} if members is None else members

    def locate(self, steps: tuple[str, ...], *, key: bool) -> tuple[int, int]:
        """Return the line and the column of a value or its key, or of the nearest parent."""
        value = nearest = self._skip(0)
        for index, step in enumerate(steps):
            member = self._of(value).get(step)
            if member is None:
                break
            value = member.value
            nearest = member.key if key and index == len(steps) - 1 else value
        block = nearest // BLOCK
        breaks = self._breaks[block] + self._text.count("\n", block * BLOCK, nearest)
        return breaks + 1, nearest - self._text.rfind("\n", 0, nearest)

    @cached_property
    def _breaks(self) -> list[int]:
        """The number of line breaks before each block; counting all for each location is slow."""
        starts = range(0, len(self._text), BLOCK)
        return [0, *accumulate(self._text.count("\n", start, start + BLOCK) for start in starts)]

    def _of(self, start: int) -> dict[str, Member]:
        if start not in self._members:
            self._scan(start, 1 if self._members else LEVELS)
        return self._members.get(start, {})

    def _scan(self, start: int, levels: int) -> int:
        """Store the members of a value's containers down to `levels`, and return its end.

        Deeper containers are only skipped.
        """
        opening = self._text[start : start + 1]
        if levels == 0 or opening not in ("{", "["):
            return _DECODER.raw_decode(self._text, start)[1]
        members: dict[str, Member] = {}
        position = self._skip(start + 1)
        while self._text[position] not in "}]":
            name, value = str(len(members)), position
            if opening == "{":
                name, end = _DECODER.raw_decode(self._text, position)
                value = self._skip(self._skip(end) + 1)
            members[name] = Member(position, value)
            position = self._skip(self._scan(value, levels - 1))
            if self._text[position] == ",":
                position = self._skip(position + 1)
        self._members[start] = members
        return position + 1

    def _skip(self, position: int) -> int:
        match = _SPACE.match(self._text, position)
        return match.end() if match is not None else position


def outer_members(text: str) -> Members:
    """Return the members of the outermost containers; none where the text is not JSON."""
    members: Members = {}
    try:
        JsonPositions(text, members).locate(("",), key=False)
    except (ValueError, IndexError):
        return {}
    return members
