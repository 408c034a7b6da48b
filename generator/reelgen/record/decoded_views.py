"""Decoded versions of a text, with the index of each decoded character in the text."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Sequence
from urllib.parse import unquote

ESCAPES: tuple[tuple[str, re.Pattern[str], Callable[[str], str]], ...] = (
    ("&", re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,31});"), html.unescape),
    ("%", re.compile(r"(?:%[0-9A-Fa-f]{2})+"), unquote),
    ("\\", re.compile(r"\\u[0-9A-Fa-f]{4}|\\[\"'/ntr\\]"), lambda text: _unescaped(text)),
)
"""The first character, pattern and decoder of escapes in HTML, URLs and JSON."""

_LETTERS = {"n": "\n", "t": "\t", "r": "\r"}


def views(text: str) -> Iterator[tuple[str, Sequence[int]]]:
    """Yield the decoded text and its indexes, for each kind of escape in a text.

    Character `i` of the decoded text begins at `indexes[i]` of the text; the last index is the end.
    """
    for sign, pattern, decoded in ESCAPES:
        if sign not in text:
            continue
        pieces: list[str] = []
        indexes: list[int] = []
        last = 0
        for match in pattern.finditer(text):
            pieces += (text[last : match.start()], decoded(match.group()))
            indexes += range(last, match.start())
            indexes += [match.start()] * len(pieces[-1])
            last = match.end()
        if last:
            pieces.append(text[last:])
            indexes += range(last, len(text) + 1)
            yield "".join(pieces), indexes


def _unescaped(text: str) -> str:
    if text[1] == "u":
        return chr(int(text[2:], 16))
    return _LETTERS.get(text[1], text[1])
