"""The extent of a value after the name of a secret, and whether it looks like one."""
# ruff: noqa: RUF001 -- quotation marks of several languages

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from .pronounceable import is_pronounceable
from .secret_names import is_secret, plain
from .secret_phrases import FUNCTION, LITERALS, ORDINARY, SUFFIXES


class Value(NamedTuple):
    """The span of a value in a text, without its quotation marks."""

    start: int
    end: int
    quoted: bool


_QUOTES = {'"': '"', "'": "'", "`": "`", "“": "”", "„": "“", "«": "»", "‘": "’", "»": "«"}

_OPENED = re.compile(r"(?:\\|&quot;|&#34;|%22|[*(\[{]|<b>|<code>){1,8}")
VALUE = re.compile(
    r"(?:(?!%2[26]|&quot;|&#34;|\\\")[^\s\"'`“”„«»<>,;&|\])}，。、；！？」』）]){1,4096}"
)
_PLACEHOLDER = re.compile(
    r"[$%]?\{.*|\$[A-Z_][A-Z0-9_]*|%\(?\w*\)?[sd]?%?|[*•.…_-]+|(?i:your[-_].*|<.*|\[.*)"
    r"|(?i:your|my)?[-_ ]?(?i:api)?[-_ ]?x{3,}"
)
_UNSPACED = re.compile(r"[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]+")
"""Characters of scripts without spaces between words."""

_CODE = re.compile(
    r"(?:os|process|self|this|env|config|settings|secrets?|request|response|getenv|input|await|f)"
    r"\b[.(\[]|(?:get|load|read|fetch|make|new|create)\w*[.(\[]"
)


def looks_secret(text: str) -> bool:
    """Return whether a text is not a word: it has digits, signs or random letters."""
    if len(text) < 4 or text.casefold() in ORDINARY:
        return False
    letters, digits = sum(map(str.isalpha, text)), sum(map(str.isdigit, text))
    if letters and digits:
        return True
    if digits >= 6 and not letters:
        return True
    if letters and any(c in "!@#$%^&*+=~/\\" for c in text[:-1]):
        return True
    inner = any(a.islower() and b.isupper() for a, b in pairwise(text))
    if inner or (text.count("-") + text.count("_") and any(map(str.isupper, text[1:]))):
        return True
    return letters >= 8 and not all(map(is_pronounceable, re.split(r"[^\w]|_", text)))


def looks_random(text: str) -> bool:
    """Return whether a text is random, not the name of a model or a version."""
    parts = [part for part in re.split(r"[-_.:/+=~]", text) if part]
    for part in parts:
        runs = re.findall(r"\d+|[^\W\d_]+", part)
        if len(runs) > 2 and len(part) > 4:
            return True
        if any(len(run) > 7 and (run.isdigit() or not is_pronounceable(run)) for run in runs):
            return True
        changes = sum(a.islower() and b.isupper() for a, b in pairwise(part))
        if len(part) >= 8 and changes * 3 >= len(part) - 2:
            return True
    return False


def value_at(text: str, start: int) -> Value | None:
    """Return the value that begins at an index of a text, or None."""
    opened = _OPENED.match(text, start)
    start = opened.end() if opened else start
    opening = text[start : start + 1]
    if opening in _QUOTES:
        end = text.find(_QUOTES[opening], start + 1, start + 400)
        if end > start + 1:
            while text[end - 1] == "\\" and end - 1 > start + 1:
                end -= 1
            return Value(start + 1, end, True)
        start += 1
    match = VALUE.match(text, start)
    end = start + len(match.group().rstrip(".,:;?*")) if match else start
    return Value(start, end, False) if end > start else None


def is_unspaced(text: str, value: Value) -> bool:
    """Return whether a value consists of characters of scripts without spaces."""
    return not value.quoted and _UNSPACED.fullmatch(text, value.start, value.end) is not None


def continues(text: str, value: Value, name: str, *, code: bool = False) -> bool:
    """Return whether a value is the rest of the sentence, a placeholder or an expression."""
    piece = text[value.start : value.end]
    lower = piece.casefold()
    if _PLACEHOLDER.fullmatch(piece) or (not value.quoted and _CODE.match(piece)):
        return True
    if lower.startswith(("http://", "https://", "//")) or plain(piece) == plain(name):
        return True
    if lower in ORDINARY or (piece.isupper() and "_" in piece and is_secret(piece)):
        return not (value.quoted and code) or lower in LITERALS
    if value.quoted or code or not (piece.islower() and piece.isalpha()):
        return False
    following = re.match(r"\s(\w+)", text[value.end : value.end + 20])
    more = following is not None and following[1].casefold() not in FUNCTION
    if len(piece) >= 8 and not is_pronounceable(piece):
        return False  # random letters
    return lower.endswith(SUFFIXES) or more
