"""Values as reports print them: the outline of a text, never the text."""

from __future__ import annotations

import re

from ..json_types import is_array, is_object
from ..validation.violation_messages import cut
from .pronounceable import is_pronounceable
from .secret_values import looks_drawn

SHORT = 8
"""Characters of an enum value that is printed whatever it looks like: keys are longer."""

_WORDS = re.compile(
    r"[a-z]{1,20}(?:[-_. ][a-z]{1,20}){0,4}\d?"
    r"|[A-Z]{1,20}(?:[-_. ][A-Z]{1,20}){0,4}\d?"
    r"|[A-Z]?[a-z]{1,20}(?:[A-Z][a-z]{1,20}){0,3}\d?"
)
_MEDIA_TYPE = re.compile(r"[a-z]{1,12}/[a-z0-9.+-]{1,60}")

LONG_WORD = 16
"""Letters in a row that are looked at: shorter ones may be an abbreviation."""

LONGEST = 32
"""Characters of a text whose outline is printed."""


def outline(value: object) -> str:
    """Return what kind of value it is: `'0000/00/00'` for a date, `13` for a number."""
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
    """Return a value as a report prints it where the spec has an enum: parts, or its outline."""
    if not isinstance(value, str):
        return outline(value)
    is_plain = len(value) <= SHORT or _WORDS.fullmatch(value) is not None
    parts = re.split(r"[^A-Za-z]+", value)
    is_readable = (is_plain and all(map(is_pronounceable, parts))) or len(value) <= SHORT
    return repr(value) if is_readable and value.isprintable() else outline(value)


def is_readable(name: str) -> bool:
    """Return whether a name consists of words, not of letters at random."""
    letters = re.findall(r"[^\W\d_]+", name)
    return all(len(run) < LONG_WORD or is_pronounceable(run) for run in letters)


def media_type_text(media_type: str) -> str:
    """Return a media type as a report prints it."""
    if not media_type:
        return "no content type"
    is_plain = _MEDIA_TYPE.fullmatch(media_type) and not looks_drawn(media_type)
    return media_type if is_plain else "another content type"


def rule_text(keyword: str, rule: object) -> str:
    """Return a rule of the spec as it is written: `maximum: 10`."""
    plain = is_object(rule) or is_array(rule)
    return f"`{keyword}`" if plain else f"`{keyword}: {cut(str(rule))}`"


def _digits(number: int) -> str:
    """Return a number, or how many digits it has if it may be an id or a card."""
    text = str(number)
    return text if len(text) < 8 else f"a number of {len(text)} digits"


def _of_text(text: str) -> str:
    if len(text) > LONGEST:
        return f"a text of {len(text)} characters"
    letters = re.sub(r"[^\W\d_]", "a", re.sub(r"\d", "0", text))
    return repr(letters)
