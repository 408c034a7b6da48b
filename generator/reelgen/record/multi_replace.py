"""Replacement of many strings in a text, in time that does not depend on how many they are."""

from __future__ import annotations

import re

SHORTEST = 6
"""Minimum length of a string that is searched for."""

ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")


class MultiReplacer:
    """Strings and their replacements; percent escapes match in upper and lower case."""

    def __init__(self) -> None:
        self._replacements: dict[str, str] = {}
        self._lengths: dict[str, list[int]] = {}
        """Lengths of the strings by their first SHORTEST characters, longest first."""

    def add(self, text: str, placeholder: str) -> None:
        """Add a string, unless it is short or part of its own placeholder."""
        text = _upper(text)
        if len(text) < SHORTEST or text in placeholder:
            return
        lengths = self._lengths.setdefault(text[:SHORTEST], [])
        if len(text) not in lengths:
            lengths.append(len(text))
            lengths.sort(reverse=True)
        self._replacements[text] = placeholder

    def replaced(self, text: str) -> str:
        """Return a text with all added strings replaced, the longest first."""
        searched, pieces, last = _upper(text), list[str](), 0
        for index in self._beginnings(searched):
            match = self._match_at(searched, index) if index >= last else None
            if match is not None:
                pieces += (text[last:index], self._replacements[match])
                last = index + len(match)
        return "".join(pieces) + text[last:] if pieces else text

    def contains(self, text: str) -> bool:
        """Return whether a text contains an added string."""
        searched = _upper(text)
        return any(
            self._match_at(searched, index) is not None for index in self._beginnings(searched)
        )

    def _beginnings(self, text: str) -> list[int]:
        lengths = self._lengths
        if not lengths:
            return []
        ends = range(len(text) - SHORTEST + 1)
        return [index for index in ends if text[index : index + SHORTEST] in lengths]

    def _match_at(self, text: str, index: int) -> str | None:
        for length in self._lengths.get(text[index : index + SHORTEST], ()):
            piece = text[index : index + length]
            if piece in self._replacements:
                return piece
        return None


def _upper(text: str) -> str:
    if "%" not in text:
        return text
    return ESCAPE.sub(lambda match: match.group().upper(), text)
