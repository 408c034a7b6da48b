"""Placeholders of ids and timestamps, so that equal exchanges give equal fixtures."""

from __future__ import annotations

import random
import re
from typing import Any

from ..schema.patterns import matches, matching_text
from .multi_replace import MultiReplacer
from .random_strings import UUID

EPOCH = 1767225600
"""The timestamp of every recording: 2026-01-01T00:00:00Z, in seconds."""

LONGEST = 64
"""Maximum length of a placeholder."""

_INSTANT = re.compile(
    r"\d{4}-\d\d-\d\d(?:(?P<sep>[Tt ])\d\d:\d\d(?P<seconds>:\d\d)?"
    r"(?P<fraction>[.,]\d+)?(?P<zone>[Zz]|[+-]\d\d(?P<colon>:?)\d\d)?)?"
)
_HTTP_DATE = re.compile(r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT")
_PREFIX = re.compile(r"[A-Za-z]{1,12}[_-](?=.)|")


class StableIds:
    """The placeholders of ids, numbered in order of appearance."""

    def __init__(self) -> None:
        self._placeholders: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._finder = MultiReplacer()
        self.issued: set[str] = set()
        """All placeholders."""

    def of(self, value: str, pattern: Any = None) -> str:
        """Return the placeholder of an id, which has its shape or matches the pattern."""
        placeholder = self._placeholders.get(value)
        pattern = pattern if _matches(value, pattern) else None
        if placeholder is None or not _matches(placeholder, pattern):
            shape = _shape(value)
            self._counts[shape] = number = self._counts.get(shape, 0) + 1
            numbered = _numbered(value, number)
            if not _matches(numbered, pattern):
                numbered = matching_text(pattern, random.Random(number), len(value)) or numbered
            self._placeholders[value] = placeholder = numbered
            self.issued.add(numbered)
            self._finder.add(value, numbered)
        return placeholder

    def replaced(self, text: str) -> str:
        """Return a text with its known ids replaced."""
        return self._finder.replaced(text)


def _matches(text: str, pattern: object) -> bool:
    return not isinstance(pattern, str) or matches(pattern, text)


def _shape(value: str) -> str:
    if UUID.fullmatch(value):
        return "uuid"
    return f"{_prefix(value)} {len(value)} {_is_number(value)}"


def _is_number(value: str) -> bool:
    return value.isdigit() and not value.startswith("0")


def _prefix(value: str) -> str:
    match = _PREFIX.match(value)
    prefix = match.group() if match else ""
    return prefix if len(prefix) <= len(value) - 4 else ""


def _numbered(value: str, number: int) -> str:
    if UUID.fullmatch(value):
        placeholder = f"00000000-0000-4000-8000-{number:012d}"
        return placeholder.upper() if value.isupper() else placeholder
    if _is_number(value):  # it must not begin with 0
        return str(10 ** (len(value) - 1) + number)
    prefix = _prefix(value)
    return prefix + str(number).zfill(min(len(value), LONGEST) - len(prefix))


def instant(text: str) -> str | None:
    """Return the fixed timestamp in the format of a text; None if it is not a timestamp."""
    if _HTTP_DATE.fullmatch(text):
        return "Thu, 01 Jan 2026 00:00:00 GMT"
    match = _INSTANT.fullmatch(text)
    if match is None:
        return None
    if match["sep"] is None:
        return "2026-01-01"
    zeros = re.sub(r"\d", "0", match["fraction"] or "")
    seconds = ":00" if match["seconds"] else ""
    zone = match["zone"] or ""
    if zone not in ("", "Z", "z"):
        zone = f"+00{match['colon']}00"
    return f"2026-01-01{match['sep']}00:00{seconds}{zeros}{zone}"


def numeric_instant(value: object) -> object:
    """Return the fixed timestamp for seconds or milliseconds since 1970, else the value."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    kind = type(value)
    if 1_000_000_000 < value < 4_000_000_000:
        return kind(EPOCH)
    return kind(EPOCH * 1000) if 1_000_000_000_000 < value < 4_000_000_000_000 else value
