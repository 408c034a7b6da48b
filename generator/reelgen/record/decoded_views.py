"""A text as it reads once it is decoded, and where each character of that stands in the text."""

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
"""The sign of an escape, its form, and what it stands for: of HTML, of addresses, of JSON."""

_LETTERS = {"n": "\n", "t": "\t", "r": "\r"}


def views(text: str) -> Iterator[tuple[str, Sequence[int]]]:
    """Yield what a text says, for each kind of escape in it.

    The index `i` of the decoded text is at `indexes[i]` of the text; its end is there, too.
    """
    for sign, form, decoded in ESCAPES:
        if sign not in text:
            continue
        pieces: list[str] = []
        indexes: list[int] = []
        last = 0
        for match in form.finditer(text):
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
