"""Where the parts of a JSON text are, found without reading all of it into nodes."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()


class Member(NamedTuple):
    """Positions of the key and the value of a member."""

    key: int
    value: int


class JsonPositions:
    """The members of the containers of a text, as far as somebody asked for them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._members: dict[int, dict[str, Member]] = {}

    def locate(self, steps: tuple[str, ...], *, key: bool) -> tuple[int, int]:
        """Return the line and the column of a value or its key, or of the nearest parent."""
        value = nearest = self._skip(0)
        for index, step in enumerate(steps):
            member = self._of(value).get(step)
            if member is None:
                break
            value = member.value
            nearest = member.key if key and index == len(steps) - 1 else value
        line = bisect_right(self._line_starts, nearest)
        return line, nearest - self._line_starts[line - 1] + 1

    @cached_property
    def _line_starts(self) -> list[int]:
        """The position of each line: counting line breaks for every location takes too long."""
        lengths = (len(line) + 1 for line in self._text.split("\n"))
        return [0, *accumulate(lengths)]

    def _of(self, start: int) -> dict[str, Member]:
        if start not in self._members:
            self._members[start] = self._read(start)
        return self._members[start]

    def _read(self, start: int) -> dict[str, Member]:
        opening = self._text[start : start + 1]
        if opening not in ("{", "["):
            return {}
        members: dict[str, Member] = {}
        position = self._skip(start + 1)
        while self._text[position] not in "}]":
            name, value = str(len(members)), position
            if opening == "{":
                name, end = _DECODER.raw_decode(self._text, position)
                value = self._skip(self._skip(end) + 1)
            members[name] = Member(position, value)
            _, position = _DECODER.raw_decode(self._text, value)
            position = self._skip(position)
            if self._text[position] == ",":
                position = self._skip(position + 1)
        return members

    def _skip(self, position: int) -> int:
        match = _SPACE.match(self._text, position)
        return match.end() if match is not None else position
