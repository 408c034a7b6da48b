"""Many texts looked for in another, in time that grows with the other alone."""

from __future__ import annotations

import re

SHORTEST = 6
"""Characters of a text that is looked for."""

ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")


class MultiReplacer:
    """Texts and their replacements; `%2f` is `%2F`."""

    def __init__(self) -> None:
        self._found: dict[str, str] = {}
        self._lengths: dict[str, list[int]] = {}
        """By how they begin: how long those are that begin so."""

    def add(self, text: str, stand_in: str) -> None:
        """Look for a text, too. One that its placeholder holds would be replaced for ever."""
        text = _upper(text)
        if len(text) < SHORTEST or text in stand_in:
            return
        lengths = self._lengths.setdefault(text[:SHORTEST], [])
        if len(text) not in lengths:
            lengths.append(len(text))
            lengths.sort(reverse=True)
        self._found[text] = stand_in

    def replaced(self, text: str) -> str:
        """Return a text with all that was found replaced, the longest first."""
        searched, pieces, last = _upper(text), list[str](), 0
        for at in self._beginnings(searched):
            match = self._at(searched, at) if at >= last else None
            if match is not None:
                pieces += (text[last:at], self._found[match])
                last = at + len(match)
        return "".join(pieces) + text[last:] if pieces else text

    def inside(self, text: str) -> bool:
        """Return whether something stands in a text."""
        searched = _upper(text)
        return any(self._at(searched, at) is not None for at in self._beginnings(searched))

    def _beginnings(self, text: str) -> list[int]:
        lengths = self._lengths
        if not lengths:
            return []
        ends = range(len(text) - SHORTEST + 1)
        return [at for at in ends if text[at : at + SHORTEST] in lengths]

    def _at(self, text: str, at: int) -> str | None:
        for length in self._lengths.get(text[at : at + SHORTEST], ()):
            piece = text[at : at + length]
            if piece in self._found:
                return piece
        return None


def _upper(text: str) -> str:
    if "%" not in text:
        return text
    return ESCAPE.sub(lambda match: match.group().upper(), text)
