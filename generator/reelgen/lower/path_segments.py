"""A path template as what its parts are: nouns, parameters, an action, a version."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ..ir.inflection import same
from ..ir.terms import lower_terms
from .verbs import VERBS

VERSION = re.compile(r"v(\d+(?:[._]\d+)*)([a-z]+\d*)?|(\d{4}-\d{2}-\d{2})", re.I)
PREFIXES = frozenset({"api", "rest"})
"""First segments that say nothing."""


@dataclass(frozen=True, slots=True)
class PathSegment:
    """Words of a path, or a parameter of it."""

    words: tuple[str, ...]
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
        segments = [one for one in self.path.split("/") if one]
        return next((one for one in segments[:-1] if VERSION.fullmatch(one)), "").lower()

    @cached_property
    def parts(self) -> tuple[PathSegment, ...]:
        """All parts in order."""
        segments = [one for one in self.path.split("/") if one]
        while len(segments) > 1 and _says_nothing(segments[0]):
            del segments[0]
        middle = [one for one in segments[1:-1] if not VERSION.fullmatch(one)]
        segments = [*segments[:1], *middle, *segments[1:][-1:]]
        return tuple(part for segment in segments for part in _parts(segment))

    @cached_property
    def group(self) -> tuple[str, ...]:
        """The words of the first literal part; `root` if there is none.

        Of `/api/generate` it is `api`: a verb is no resource.
        """
        literal = [part.words for part in self.parts if not part.parameter]
        prefix = self.path.strip("/").partition("/")[0].lower()
        if len(literal) == 1 and literal[0][0] in VERBS and prefix in PREFIXES:
            return (prefix,)
        return literal[0] if literal else ("root",)

    def around(
        self, noun: tuple[str, ...]
    ) -> tuple[tuple[PathSegment, ...], tuple[PathSegment, ...]]:
        """Return the parts before and behind `noun`: all are behind where the path lacks it."""
        literal = [i for i, part in enumerate(self.parts) if not part.parameter]
        for wanted in [noun[start:] for start in range(len(noun))]:
            for first in range(len(literal)):
                for last in range(first, len(literal)):
                    spanned = [w for i in literal[first : last + 1] for w in self.parts[i].words]
                    if same(spanned, wanted):
                        return self.parts[: literal[first]], self.parts[literal[last] + 1 :]
        return (), self.parts


def _says_nothing(segment: str) -> bool:
    return bool(VERSION.fullmatch(segment)) or segment.lower() in PREFIXES


def version_rank(version: str) -> tuple[bool, tuple[int, ...], str]:
    """Return a key that sorts stable versions first, lower ones before higher ones."""
    number, stage, date = match.groups() if (match := VERSION.fullmatch(version)) else (None,) * 3
    digits = tuple(int(one) for one in re.findall(r"\d+", number or date or ""))
    return bool(stage), digits, stage or ""


def _parts(segment: str) -> list[PathSegment]:
    found: list[PathSegment] = []
    for text in re.findall(r"\{[^{}]*\}|:?[^{}:]+", segment):
        if text.startswith("{"):
            found.append(PathSegment(lower_terms(text[1:-1]), parameter=True))
        elif re.search(r"[0-9A-Za-z]", text):
            found += _literal(text)
    return found


def _literal(text: str) -> list[PathSegment]:
    """Return one part, or two for the action of `users.list`."""
    before, dot, last = text.rpartition(".")
    named = lower_terms(last)
    if dot and before and named[0] in VERBS:
        return [PathSegment(lower_terms(before)), PathSegment(named, action=True)]
    return [PathSegment(lower_terms(text), action=text.startswith(":"))]
