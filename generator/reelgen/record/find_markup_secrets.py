"""Secrets in HTML and XML: in attributes, elements and table cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TypeAlias

from .name_value_pairs import hidden_fields
from .secret_phrases import ORDINARY

Span: TypeAlias = tuple[int, int]
Hides: TypeAlias = Callable[[str], bool]

TAG = re.compile(
    r"<(?:input|meta|param|property|add|setting|entry|field|option|env|data)\b[^<>]{1,2000}>", re.I
)
ELEMENT = re.compile(
    r"<([\w:-]{1,64})(?:\s[^<>]{0,2000})?>(?:<!\[CDATA\[)?([^<>\]]{1,4096})(?=\]\]>|</)"
)
CELLS = re.compile(
    r">\s{0,20}([^<>\n]{2,40}?)\s{0,3}:?\s{0,20}</[\w:-]{1,40}>\s{0,40}<[\w:-]{1,40}[^<>]{0,400}>"
    r"(?:\s|<\w{1,10}>){0,8}([^<>]{1,4096})<"
)
_ATTRIBUTE = re.compile(r"([\w:-]{1,40})\s{0,3}=\s{0,3}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_NEXT = re.compile(r"(?:\]\]>)?</[\w:-]{1,64}>\s{0,40}")
_NAMES = ("name", "id", "type", "property", "key")
_VALUES = ("value", "content", "val", "data")


def elements(text: str, hides: Hides) -> Iterator[Span]:
    """Find the values of elements, attributes and cells that are named like secrets."""
    if "<" not in text:
        return
    for tag in TAG.finditer(text):
        yield from _attributes(text, tag, hides)
    fields = [*ELEMENT.finditer(text)]
    for field, other in pairwise(fields):
        if _NEXT.fullmatch(text, field.end(), other.start()):
            both = {field[1]: field, other[1]: other}
            hidden = hidden_fields({name: match[2] for name, match in both.items()}, hides)
            yield from (both[name].span(2) for name in hidden)
    for match in fields:
        if hides(match[1]) and match[2].strip():
            yield _stripped(text, *match.span(2))
    for match in CELLS.finditer(text):
        if hides(match[1]) and match[2].strip().casefold() not in ORDINARY:
            yield _stripped(text, *match.span(2))


def _attributes(text: str, tag: re.Match[str], hides: Hides) -> Iterator[Span]:
    """Yield the values of attributes such as `<input name="token" value="…">`."""
    spans = {
        match[1].lower(): match.span(match.lastindex or 0)
        for match in _ATTRIBUTE.finditer(text, *tag.span())
    }
    if any(hides(text[slice(*spans[name])]) for name in _NAMES if name in spans):
        yield from (spans[name] for name in _VALUES if name in spans)


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
