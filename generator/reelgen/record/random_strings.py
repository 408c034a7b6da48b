"""Detection of random strings: keys, hashes, tokens and generated ids."""

from __future__ import annotations

import math
import re
from collections import Counter

from .pronounceable import is_pronounceable

SHORTEST = 16
"""Minimum length of a random string in free text."""

TOKEN = re.compile(rf"[A-Za-z0-9_\-+=~]{{{SHORTEST},}}")
"""A candidate for a random string, in a text or a URL."""

BLOB = re.compile(r"[A-Za-z0-9+/_-]{40,}={0,2}")
"""A candidate in Base64, which contains slashes."""

UUID = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
_HEX = re.compile(r"[0-9a-fA-F]+")
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_READABLE = re.compile(
    r"[vV]?\d{1,6}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:T?\d{4}|T?\d{6})?Z?"
    r"|1[0-9]\d{8}(?:\d{3}){0,3}|\d{1,5}x\d{1,5}(?:x\d{1,5}|p\d{0,3})?|[sS]\d\d[eE]\d\d"
    r"|[A-Za-z]{1,4}\d{1,8}|[0-2]\d[0-5]\d[0-5]\d{4}|\d\dT\d\d|(?=.{4,12}$)[A-Za-z]{3,}\d[A-Za-z]{3,}\d?"
)
"""A number, a date with time, a timestamp, a size, an episode, a file name of a camera."""
_SHORT = re.compile(
    r"[A-Za-z]{1,2}\d{1,3}[A-Za-z]{1,2}|[eE]\dm\d(?:fn(?:uz)?)?|[qwQW]\d{1,2}[afAF]\d{1,2}"
)
"""A part of the name of a model, `i2v`, `a14b`, or a format of weights, `e4m3fn`, `w8a16`."""
_NAME = re.compile(r"[A-Za-z]{3,20}\d{0,3}")
_WORDS = re.compile(
    r"[^\W\d_]+(?:['\u2019&-][^\W\d_]+)*|\d{1,4}(?:st|nd|rd|th|[:.]\d\d)?|[&\u2013-]"
)
_SEPARATORS = re.compile(r"[-_.\s/+=~:]+")


def bits(text: str) -> float:
    """Return the Shannon entropy per character in bits."""
    counts = Counter(text).values()
    return -sum(n / len(text) * math.log2(n / len(text)) for n in counts)


def is_random(text: str) -> bool:
    """Return whether a string of at least SHORTEST characters is random."""
    if len(text) < SHORTEST or is_worded(text):
        return False
    if UUID.fullmatch(text):
        return len(set(text)) > 4
    odd = [piece for piece in _SEPARATORS.split(text) if piece and not _is_readable(piece)]
    if not odd or (len(odd) == 1 and len(odd[0]) <= 4 < len(text) - 12):
        return False
    if _HEX.fullmatch(text):
        return len(set(text)) > 4
    mixed = any(c.isdigit() for c in text) and any(c.isalpha() for c in text)
    cased = any(c.islower() for c in text) and any(c.isupper() for c in text)
    if text.isalpha() and not cased:
        return False
    return (mixed and bits(text) > 3) or (len(text) >= 20 and bits(text) > 3.5)


def is_model(text: str) -> bool:
    """Return whether a text is the name of a model: a word, then short parts, half readable."""
    parts = [part for part in _SEPARATORS.split(text) if part]
    if len(parts) < 4 or not any(map(_NAME.fullmatch, parts[:2])):
        return False
    odd = [part for part in parts if not _is_readable(part)]
    return 2 * len(odd) <= len(parts) and all(map(_SHORT.fullmatch, odd))


def is_sentence(text: str) -> bool:
    """Return whether a text consists of words and small numbers separated by spaces."""
    tokens = [token.strip('()"“”„«»,.:;!?…') for token in text.split()]
    letters = [token for token in tokens if token[:1].isalpha()]
    return (
        1 < len(tokens) < 40
        and any(len(token) > 2 for token in letters)
        and all(not token or _WORDS.fullmatch(token) for token in tokens)
        and all(
            (token.isupper() and len(token) <= 8) or is_pronounceable(token) for token in letters
        )
    )


def is_generated(text: str) -> bool:
    """Return whether an id was generated: `vid_8f3a11`, not `kling-3.1`."""
    if UUID.fullmatch(text):
        return True
    return (
        len(text) >= 6
        and any(c.isdigit() for c in text)
        and not is_worded(text)
        and not is_model(text)
    )


def is_worded(text: str) -> bool:
    """Return whether a text is words and small numbers: `seedance-2`, `MaleVoice`."""
    return all(map(_is_word, filter(None, _SEPARATORS.split(text))))


def _is_readable(part: str) -> bool:
    """Return whether a part between separators is a word, date or size, not part of a key."""
    if _is_word(part) or _READABLE.fullmatch(part):
        return True
    pieces = _PART.findall(part)
    if "".join(pieces) != part or not part.isalpha():
        return False
    long = [piece for piece in pieces if len(piece) > 2]
    return sum(map(len, long)) * 3 >= 2 * len(part) and all(map(is_pronounceable, long))


def _is_word(part: str) -> bool:
    pieces = _PART.findall(part)
    letters = [piece for piece in pieces if piece.isalpha()]
    digits = [piece for piece in pieces if piece.isdigit()]
    if "".join(pieces) != part or len(digits) > 1 or any(len(piece) > 4 for piece in digits):
        return False
    short = sum(len(piece) < 3 for piece in letters)
    if any(len(piece) > 20 and not is_pronounceable(piece) for piece in letters):
        return False
    return short <= max(1, len(letters) // 2)
