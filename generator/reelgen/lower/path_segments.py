"""Path templates divided into nouns, parameters, action and version."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ..ir.inflection import same
from ..ir.terms import lower_terms
from .verbs import VERBS

VERSION = re.compile(r"v(\d+(?:[._]\d+)*)([a-z]+\d*)?|(\d{4}-\d{2}-\d{2})", re.I)
PREFIXES = frozenset({"api", "rest"})
"""First segments without meaning."""


@dataclass(frozen=True, slots=True)
class PathSegment:
    """Terms of a path, or a parameter of it."""

    terms: tuple[str, ...]
    """In lower case."""
    parameter: bool = False
    action: bool = False
    """After a colon, as in `/models/{id}:predict`."""


@dataclass(frozen=True)
class PathSegments:
    """A path template without prefix and version."""

    path: str

    @cached_property
    def version(self) -> str:
        """The version, such as `v2`; empty if the path has none."""
        segments = [segment for segment in self.path.split("/") if segment]
        return next(
            (segment for segment in segments[:-1] if VERSION.fullmatch(segment)), ""
        ).lower()

    @cached_property
    def parts(self) -> tuple[PathSegment, ...]:
        """All parts in order."""
        segments = [segment for segment in self.path.split("/") if segment]
        while len(segments) > 1 and _is_meaningless(segments[0]):
            del segments[0]
        middle = [segment for segment in segments[1:-1] if not VERSION.fullmatch(segment)]
        segments = [*segments[:1], *middle, *segments[1:][-1:]]
        return tuple(part for segment in segments for part in _parts(segment))

    @cached_property
    def group(self) -> tuple[str, ...]:
        """The terms of the first literal segment; `root` if there is none.

        For `/api/generate` it is `api`: a verb is not a resource.
        """
        literal = [part.terms for part in self.parts if not part.parameter]
        prefix = self.path.strip("/").partition("/")[0].lower()
        if len(literal) == 1 and literal[0][0] in VERBS and prefix in PREFIXES:
            return (prefix,)
        return literal[0] if literal else ("root",)

    def around(
        self, noun: tuple[str, ...]
    ) -> tuple[tuple[PathSegment, ...], tuple[PathSegment, ...]]:
        """Return the segments before and after `noun`; all are after it if the path lacks it."""
        literal = [(i, part.terms) for i, part in enumerate(self.parts) if not part.parameter]
        for wanted in [noun[start:] for start in range(len(noun))]:
            for first, (start, _) in enumerate(literal):
                spanned: list[str] = []
                for end, terms in literal[first:]:
                    spanned += terms
                    if len(spanned) > len(wanted):
                        break
                    if same(spanned, wanted):
                        return self.parts[:start], self.parts[end + 1 :]
        return (), self.parts


def _is_meaningless(segment: str) -> bool:
    return bool(VERSION.fullmatch(segment)) or segment.lower() in PREFIXES


def version_rank(version: str) -> tuple[bool, tuple[int, ...], str]:
    """Return a sort key: stable versions first, lower ones before higher ones."""
    number, stage, date = match.groups() if (match := VERSION.fullmatch(version)) else (None,) * 3
    digits = tuple(map(int, re.findall(r"\d+", number or date or "")))
    return bool(stage), digits, stage or ""


def _parts(segment: str) -> list[PathSegment]:
    segments: list[PathSegment] = []
    for text in re.findall(r"\{[^{}]*\}|:?[^{}:]+", segment):
        if text.startswith("{"):
            segments.append(PathSegment(lower_terms(text[1:-1]), parameter=True))
        elif re.search(r"[0-9A-Za-z]", text):
            segments += _literal(text)
    return segments


def _literal(text: str) -> list[PathSegment]:
    """Return one segment, or two for the action of `users.list`."""
    before, dot, last = text.rpartition(".")
    named = lower_terms(last)
    if dot and before and named[0] in VERBS:
        return [PathSegment(lower_terms(before)), PathSegment(named, action=True)]
    return [PathSegment(lower_terms(text), action=text.startswith(":"))]
