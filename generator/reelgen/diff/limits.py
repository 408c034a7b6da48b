"""The limits of a schema: each is the strictest of its keywords, and of those of its parts.

A keyword that another one implies has no effect: `exclusiveMaximum: 500` beside `maximum: 60`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from ..json_types import JsonObject, array_at, is_number, object_at
from ..schema.keywords import KEYWORDS, LOWER_BOUNDS, NEIGHBORS, UPPER_BOUNDS
from ..schema.model import Schema
from .narrowing import INTEGER, Narrowing, types_without_null

LOWER = (*LOWER_BOUNDS, "minProperties", "minContains")
_NUMBERS = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))
_EXCLUSIVE = ("exclusiveMinimum", "exclusiveMaximum")
_SIZES = tuple(
    keyword
    for keyword in (*LOWER, *UPPER_BOUNDS, "maxProperties", "maxContains")
    if KEYWORDS[keyword].form == "count"
)
LIMITS = (*_NUMBERS, *((keyword,) for keyword in _SIZES))
"""The keywords that limit the same property of a value."""


class Limit(NamedTuple):
    """A limit of a schema; a greater one is stricter."""

    strictness: float = -math.inf
    is_exclusive: bool = False
    keyword: str = ""
    """The keyword that sets it; empty where others imply it."""
    value: Any = None
    part: JsonObject | None = None
    """The part of the schema that has the keyword."""

    def allows(self, size: float) -> bool:
        """Return whether a number, a length or a count is within the limit."""
        size = -size if self.keyword not in LOWER else size
        return size > self.strictness or (size == self.strictness and not self.is_exclusive)


def compare_limits(old: Limit, new: Limit) -> Narrowing:
    """Compare two limits."""
    return Narrowing(new[:2] > old[:2], new[:2] < old[:2])


def step_of(parts: Sequence[JsonObject], flat: JsonObject) -> int:
    """Return the number of which all values are multiples; 0 where fractions are allowed."""
    steps = [part.get("multipleOf") for part in parts]
    whole = [step for step in steps if type(step) is int and step > 0]
    return math.lcm(*whole) if whole or types_without_null(flat) == INTEGER else 0


def limit_of(
    parts: Sequence[JsonObject], flat: JsonObject, keywords: tuple[str, ...], step: int = 0
) -> Limit:
    """Return the strictest limit of some keywords that the parts of a schema set.

    `step`: all numbers are multiples of it, which makes `exclusiveMinimum: 0` a `minimum: 1`.
    """
    implied = (Limit(float(number)) for number in _implied(parts, keywords[0]))
    limits = _limits(parts, flat, keywords, step if keywords in _NUMBERS else 0)
    return max((Limit(), *implied, *limits), key=lambda limit: limit[:2])


def _limits(
    parts: Sequence[JsonObject], flat: JsonObject, keywords: tuple[str, ...], step: int
) -> Iterator[Limit]:
    types = types_without_null(flat)
    for keyword in keywords:
        if types and types.isdisjoint(KEYWORDS[keyword].types):
            continue
        for part in parts:
            value: Any = part.get(keyword)
            if is_number(value) and _has_neighbor(keyword, part):
                strictness = value if keyword in LOWER else -value
                rounded = _rounded(strictness, keyword in _EXCLUSIVE, step)
                yield Limit(*rounded, keyword, value, part)


def _rounded(strictness: Any, is_exclusive: bool, step: int) -> tuple[float, bool]:
    """Return a limit as the least multiple of a step that is within it, if there is a step."""
    if not step:
        return strictness, is_exclusive
    count = strictness // step + 1 if is_exclusive else -(-strictness // step)
    return count * step, False


def _has_neighbor(keyword: str, part: JsonObject) -> bool:
    """Return whether a keyword has an effect: `minContains` has one only beside `contains`."""
    return keyword not in NEIGHBORS["contains"] or "contains" in part


def _implied(parts: Sequence[JsonObject], keyword: str) -> Iterator[float]:
    """Yield the limits that other keywords set, as strictness."""
    if keyword in LOWER and keyword in _SIZES:
        yield 0
    if keyword == "minProperties":
        yield len({name for part in parts for name in Schema(part).required})
    for part in parts:
        if "contains" in part and keyword in ("minContains", "minItems"):
            yield 1 if keyword == "minContains" else part.get("minContains", 1)
        closed = part.get("additionalProperties") is False and "patternProperties" not in part
        if keyword == "maxProperties" and closed:
            yield -len(object_at(part, "properties"))
        if keyword == "maxItems" and part.get("items") is False:
            yield -len(array_at(part, "prefixItems"))
