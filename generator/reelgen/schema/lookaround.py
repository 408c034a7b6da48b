"""Patterns that look ahead or back, in polynomial time: sets of positions instead of backtracking.

Whether a text contains a match does not depend on the order in which alternatives are tried, so
each part of the pattern is evaluated once for each position where it may begin.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

MAX_STEPS = 200_000
"""The maximum number of parts at positions: at most about a second for a text and pattern."""

Test = Callable[[str], bool]


class UndecidedError(Exception):
    """A pattern with a back-reference, or with too many steps."""


def search(pattern: str, text: str) -> bool:
    """Return whether `text` contains a match of `pattern`. Raises UndecidedError, re.error."""
    try:
        parsed = _parsed(pattern)
        matcher = _Matcher(text)
        return any(matcher.ends(parsed, start) for start in range(len(text) + 1))
    except (RecursionError, OverflowError):
        raise UndecidedError from None


@lru_cache(maxsize=256)
def _parsed(pattern: str) -> Any:
    parser: Any = importlib.import_module("re._parser")
    parsed = parser.parse(pattern)
    if parsed.state.flags & ~re.UNICODE:
        raise UndecidedError
    return parsed


class _Matcher:
    """One text, and the known results of the parts of a pattern at its positions."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._remaining = MAX_STEPS
        self._cache: dict[tuple[int, int], frozenset[int]] = {}

    def ends(self, parts: Iterable[object], start: int) -> frozenset[int]:
        """Return the positions where a sequence of parts that begins at `start` may end."""
        positions = frozenset((start,))
        for part in parts:
            positions = frozenset(
                end for position in positions for end in self._part(part, position)
            )
            if not positions:
                break
        return positions

    def _part(self, part: Any, position: int) -> frozenset[int]:
        key = id(part), position
        cached = self._cache.get(key)
        if cached is None:
            self._remaining -= 1
            if self._remaining < 0:
                raise UndecidedError
            code, argument = part
            cached = self._cache[key] = self._ends_of(str(code), argument, position)
            self._remaining -= len(cached)
        return cached

    def _ends_of(self, code: str, argument: Any, position: int) -> frozenset[int]:
        match code:
            case "LITERAL" | "NOT_LITERAL" | "ANY" | "IN":
                fits = position < len(self._text) and _character(
                    code, argument, self._text[position]
                )
                return frozenset((position + 1,) if fits else ())
            case "AT":
                return frozenset((position,) if self._is_at(str(argument), position) else ())
            case "BRANCH":
                return frozenset[int]().union(
                    *(self.ends(alternative, position) for alternative in argument[1])
                )
            case "SUBPATTERN" if not argument[1] and not argument[2]:
                return self.ends(argument[3], position)
            case "MAX_REPEAT" | "MIN_REPEAT":
                return self._repeated(argument, position)
            case "ASSERT" | "ASSERT_NOT":
                holds = self._looks(argument, position)
                return frozenset((position,) if holds is (code == "ASSERT") else ())
            case _:
                raise UndecidedError

    def _repeated(self, repeat: tuple[int, int, Any], start: int) -> frozenset[int]:
        least, most, parts = repeat
        current = frozenset((start,))
        for _ in range(least):
            following = frozenset[int]().union(*(self.ends(parts, end) for end in current))
            if following == current:
                break
            current = following
        positions, count = current, least
        while current and count < most:
            current = (
                frozenset[int]().union(*(self.ends(parts, end) for end in current)) - positions
            )
            positions |= current
            count += 1
        return positions

    def _looks(self, assertion: tuple[int, Any], position: int) -> bool:
        direction, parts = assertion
        if direction > 0:
            return bool(self.ends(parts, position))
        start = position - parts.getwidth()[0]  # Python has only those of one width
        return start >= 0 and position in self.ends(parts, start)

    def _is_at(self, name: str, position: int) -> bool:
        if name in ("AT_BEGINNING", "AT_BEGINNING_STRING"):
            return position == 0
        if name in ("AT_END", "AT_END_STRING"):
            return position == len(self._text)
        before, after = self._text[:position][-1:], self._text[position : position + 1]
        is_boundary = bool(re.match(r"\w", before)) != bool(re.match(r"\w", after))
        return is_boundary is (name == "AT_BOUNDARY")


def _character(code: str, argument: Any, character: str) -> bool:
    if code == "ANY":
        return character != "\n"
    if code == "IN":
        tests = [in_class(str(kind), value) for kind, value in argument if str(kind) != "NEGATE"]
        negated = len(tests) < len(argument)
        return any(test(character) for test in tests) != negated
    return (ord(character) == argument) is (code == "LITERAL")


def in_class(kind: str, value: Any) -> Test:
    """Return the test of one member of a character class. Raises UndecidedError."""
    if kind == "LITERAL":
        return lambda character: ord(character) == value
    if kind == "RANGE":
        return lambda character: value[0] <= ord(character) <= value[1]
    name = str(value)
    shapes = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w"}
    shape = shapes.get(name.rpartition("_")[2], "")
    if not shape:
        raise UndecidedError
    wanted = "_NOT_" not in name
    return lambda character: bool(re.match(shape, character)) == wanted
