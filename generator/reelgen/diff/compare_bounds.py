"""Comparison of the bounds in two schemas."""

from __future__ import annotations

import math

from .collect import Pointers
from .levels import judge
from .limits import LIMITS, Limit, compare_limits, limit_of, step_of
from .narrowing import INTEGER, Narrowing, compare_multiples, types_without_null
from .schema_pair import SchemaPair, SchemaSide, changed

_BOUNDS = {"multipleOf", "uniqueItems", *(keyword for keywords in LIMITS for keyword in keywords)}


def compare_bounds(pair: SchemaPair) -> None:
    """Add the changes of bounds that change the accepted values."""
    if pair.lists_values or not any(
        _BOUNDS & part.keys() for side in pair.sides for part in side.parts
    ):
        return
    steps = [step_of(side.parts, side.flat) for side in pair.sides]
    step = math.gcd(*steps) if all(steps) else 0
    for keywords in LIMITS:
        limits = [limit_of(side.parts, side.flat, keywords, step) for side in pair.sides]
        _limit(pair, limits[0], limits[1])
    old, new = (_multiples(side) for side in pair.sides)
    change = compare_multiples(old, new)
    pair.add("bound-changed", f"`multipleOf` of {pair.label} changed", change, "multipleOf")
    before, after = map(_has_unique_items, pair.sides)
    change = Narrowing(after and not before, before and not after)
    pair.add("bound-changed", f"`uniqueItems` of {pair.label} changed", change, "uniqueItems")


def _limit(pair: SchemaPair, old: Limit, new: Limit) -> None:
    """Add a change of a limit, under the keyword that sets the stricter one."""
    change = compare_limits(old, new)
    keyword = new.keyword if change.narrowed else old.keyword
    before, after = (
        limit.value if limit.keyword == keyword else side.flat.get(keyword)
        for limit, side in ((old, pair.old), (new, pair.new))
    )
    if keyword and change.changed and before != after:
        message = f"`{keyword}` of {pair.label} {changed(before, after)}"
        level = judge(pair.direction, narrowed=change.narrowed, widened=change.widened)
        pair.report("bound-changed", message, level, _at(pair, keyword, old, new))


def _at(pair: SchemaPair, keyword: str, old: Limit, new: Limit) -> Pointers:
    """Return the pointers to the keyword where it is the strictest."""
    parts = [limit.part if limit.keyword == keyword else None for limit in (old, new)]
    exact = [side.view.pointer(part) for side, part in zip(pair.sides, parts, strict=True)]
    first, second = (pointer and (*pointer, keyword) for pointer in exact)
    others = pair.at(keyword)
    return first or others[0], second or others[1]


def _multiples(side: SchemaSide) -> list[object]:
    """Return the numbers of which values are multiples: 1 for integers."""
    steps = [part["multipleOf"] for part in side.parts if "multipleOf" in part]
    return [*steps, 1] if types_without_null(side.flat) == INTEGER else steps


def _has_unique_items(side: SchemaSide) -> bool:
    """Return whether no item may be repeated; one item cannot be."""
    most = limit_of(side.parts, side.flat, ("maxItems",))
    return not most.allows(2) or any(part.get("uniqueItems") is True for part in side.parts)
