"""Detection of split or masked credentials: over lines, in groups, or only an end shown."""

# ruff: noqa: RUF001 -- characters that mask

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int]

SHORTEST = 8
"""Minimum number of letters and digits of a credential that is searched for in pieces."""

_BETWEEN = re.compile(
    r"\\[nrtu](?:00[0-9a-f]{2})?|\bdata:|<[^<>]{0,200}>|&[A-Za-z]{2,20};|&#\w{1,6};|%0[AaDd9]|%20"
    r"|\[/?[a-z]{1,8}\]|\x1b\[[\d;]{0,12}[A-Za-z]|=\r?\n|[^A-Za-z0-9\\<&%\[\x1b=]+|[^A-Za-z0-9]"
)
"""The text between pieces: a tag, an escape, or characters that are not letters or digits.

A character that may begin a tag never matches together with the one before it.
"""

_MASK = re.compile(
    r"(?:[*•●∙·▪■█░✱＊#?_-]{3,}|\*\*|[•●█]+|…|⋯|\.{2,}|[xX]{3,})[*•●∙·▪■█░✱＊…⋯#?. ]{0,80}"
)
_ENDS = re.compile(
    r"(?i)\b(?:end(?:s|ing|ed|swith)?|last|suffix|tail|final|closing|start(?:s|ing|ed)?"
    r"|begin(?:s|ning)?|first|prefix|head|opening)\b([^\n]{0,60})"
)
_TOKEN = re.compile(r"[^\s\"'`“”„«»<>(),;:…*•]{3,}")
_NAMED = re.compile(
    r"last|first|hint|suffix|prefix|tail|head|end|start|mask|redact|preview|partial|obfus|short|key"
    r"|token|secret|credential|finger|trunc|visible|display"
)


class Keys:
    """The credentials of a run, searched for in pieces."""

    def __init__(self) -> None:
        self._keys: dict[str, str] = {}

    def add(self, key: str) -> None:
        """Add a credential."""
        alphanumeric = _alphanumeric(key)
        if len(alphanumeric) >= SHORTEST:
            self._keys[key] = alphanumeric

    def pieces(self, text: str) -> Iterator[Span]:
        """Find each credential, also with other characters between its letters and digits."""
        if not self._keys:
            return
        alphanumeric = _alphanumeric(text)
        for alphanumeric_key in {*self._keys.values()}:
            at = alphanumeric.find(alphanumeric_key)
            if at < 0:
                continue
            indexes = _indexes(text)
            while at >= 0:
                yield indexes[at], indexes[at + len(alphanumeric_key) - 1] + 1
                at = alphanumeric.find(alphanumeric_key, at + len(alphanumeric_key))

    def masked(self, text: str) -> Iterator[Span]:
        """Find the ends of credentials next to a mask or after words such as `ending in`."""
        if not self._keys:
            return
        for mask in _MASK.finditer(text):
            for key in self._keys:
                head = _end_before(text, mask.start(), key)
                tail = _start_behind(text, mask.end(), key)
                if head or tail:
                    yield mask.start() - head, mask.end() + tail
                    break
        for ending in _ENDS.finditer(text):
            for token in _TOKEN.finditer(text, ending.start(1), ending.end(1)):
                if self._is_end(token.group().rstrip(".!?"), minimum=3):
                    yield token.start(), token.start() + len(token.group().rstrip(".!?"))

    def reveals(self, name: str, value: str) -> bool:
        """Return whether a value is the beginning or end of a credential."""
        if _NAMED.search(name.lower()):
            return self._is_end(value.strip("*•…. "), minimum=3)
        return any(
            len(value) >= 6
            and len(value) * 3 >= len(key)
            and (key.endswith(value) or (key.startswith(value) and len(value) >= 10))
            for key in self._keys
        )

    def _is_end(self, piece: str, minimum: int) -> bool:
        if len(piece) < (5 if piece.isalpha() and piece.islower() else minimum):
            return False
        return any(
            len(piece) < len(key) and (key.endswith(piece) or (key.startswith(piece)))
            for key in self._keys
        )


def _alphanumeric(text: str) -> str:
    return _BETWEEN.sub("", text).lower()


def _indexes(text: str) -> list[int]:
    """Return the index in a text of each letter and digit."""
    indexes: list[int] = []
    last = 0
    for between in _BETWEEN.finditer(text):
        indexes += range(last, between.start())
        last = between.end()
    return [*indexes, *range(last, len(text))]


def _end_before(text: str, at: int, key: str) -> int:
    """Return how many characters before an index are the beginning of a credential."""
    for length in range(min(len(key) - 1, at, 40), 2, -1):
        if text[at - length : at] == key[:length]:
            alone = length == at or not text[at - length - 1].isalnum()
            return length if alone else 0
    return 0


def _start_behind(text: str, at: int, key: str) -> int:
    """Return how many characters from an index on are the end of a credential."""
    for length in range(min(len(key) - 1, 40), 2, -1):
        if text.startswith(key[-length:], at):
            end = at + length
            if length == 3 and key[-3:].isalpha():
                return 0
            return length if end == len(text) or not text[end].isalnum() else 0
    return 0
