"""Values as reports print them: an outline instead of the text."""

from __future__ import annotations

import re

from ..json_types import is_array, is_object
from ..validation.violation_messages import cut
from .pronounceable import is_pronounceable
from .secret_values import looks_random

SHORT = 8
"""Maximum length of an enum value that is always printed: keys are longer."""

_WORDS = re.compile(
    r"[a-z]{1,20}(?:[-_. ][a-z]{1,20}){0,4}\d?"
    r"|[A-Z]{1,20}(?:[-_. ][A-Z]{1,20}){0,4}\d?"
    r"|[A-Z]?[a-z]{1,20}(?:[A-Z][a-z]{1,20}){0,3}\d?"
)
_MEDIA_TYPE = re.compile(r"[a-z]{1,12}/[a-z0-9.+-]{1,60}")

LONG_WORD = 16
"""Minimum length of a run of letters that must be pronounceable."""

LONGEST = 32
"""Maximum length of a text whose outline is printed."""


def outline(value: object) -> str:
    """Return the outline of a value: `'0000/00/00'` for a date, `13` for a number."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int | float):
        return f"{value:.6g}" if isinstance(value, float) else _digits(value)
    if is_object(value):
        return f"an object of {len(value)} fields"
    if is_array(value):
        return f"an array of {len(value)} items"
    return _of_text(str(value))


def enum_value(value: object) -> str:
    """Return an unknown enum value if it is words or short, else its outline."""
    if not isinstance(value, str):
        return outline(value)
    is_plain = len(value) <= SHORT or _WORDS.fullmatch(value) is not None
    parts = re.split(r"[^A-Za-z]+", value)
    is_readable = (is_plain and all(map(is_pronounceable, parts))) or len(value) <= SHORT
    return repr(value) if is_readable and value.isprintable() else outline(value)


def is_readable(name: str) -> bool:
    """Return whether a name consists of words, not of random letters."""
    letters = re.findall(r"[^\W\d_]+", name)
    return all(len(run) < LONG_WORD or is_pronounceable(run) for run in letters)


def media_type_text(media_type: str) -> str:
    """Return a media type as a report prints it."""
    if not media_type:
        return "no content type"
    is_plain = _MEDIA_TYPE.fullmatch(media_type) and not looks_random(media_type)
    return media_type if is_plain else "another content type"


def rule_text(keyword: str, rule: object) -> str:
    """Return an assertion of the spec as text: `maximum: 10`."""
    plain = is_object(rule) or is_array(rule)
    return f"`{keyword}`" if plain else f"`{keyword}: {cut(str(rule))}`"


def _digits(number: int) -> str:
    """Return a number, or its number of digits if it may be an id or a card number."""
    text = str(number)
    return text if len(text) < 8 else f"a number of {len(text)} digits"


def _of_text(text: str) -> str:
    if len(text) > LONGEST:
        return f"a text of {len(text)} characters"
    letters = re.sub(r"[^\W\d_]", "a", re.sub(r"\d", "0", text))
    return repr(letters)
