"""Comparison of patterns and conditions, mostly judged by their presence."""

from __future__ import annotations

from dataclasses import replace

from ..json_types import object_at
from .levels import Direction, Level
from .listed_values import accepts
from .narrowing import Narrowing, compare_assertion
from .schema_pair import SchemaPair, changed, side_of

RULES = ("if", "then", "else", "not", "dependentSchemas", "contains")
"""Keywords of which only the presence can be judged."""
OPPOSITE: dict[Direction, Direction] = {"request": "response", "response": "request"}
"""The fewer values `not` accepts, the more the schema around it accepts."""


def compare_pattern(pair: SchemaPair) -> None:
    """Add a change of `pattern`."""
    if pair.lists_values:
        return
    old, new = ([p["pattern"] for p in side.parts if "pattern" in p] for side in pair.sides)
    before = next((pattern for pattern in old if pattern not in new), None)
    after = next((pattern for pattern in new if pattern not in old), None)
    message = f"`pattern` of {pair.label} {changed(before, after)}"
    change = Narrowing(after is not None, before is not None)
    pair.add("pattern-changed", message, change, "pattern")


def compare_rules(pair: SchemaPair) -> None:
    """Add the changes of conditions."""
    for keyword in RULES:
        before, after = pair.values(keyword)
        change = compare_assertion(before, after)
        message = f"the rule `{keyword}` of {pair.label} changed"
        if not (change.narrowed and change.widened):
            pair.add("rule-changed", message, change, keyword)
        elif keyword == "not":
            context = replace(pair.context, direction=OPPOSITE[pair.direction])
            pair.compare(before, after, context)
        else:
            pair.report("rule-changed", message, "careful", pair.at(keyword))


def compare_names(pair: SchemaPair) -> None:
    """Add a change of `propertyNames`: its level depends on the names of fields."""
    before, after = pair.values("propertyNames")
    change = compare_assertion(before, after)
    message = f"the rule `propertyNames` of {pair.label} changed"
    names = pair.old.fields(pair.direction)
    if not names:
        pair.add("rule-changed", message, change, "propertyNames")
    elif change.changed:
        refuses = pair.direction == "request" and not all(_accepts(pair, after, n) for n in names)
        level: Level = "breaking" if refuses else "careful"
        pair.report("rule-changed", message, level, pair.at("propertyNames"))


def _accepts(pair: SchemaPair, rule: object, name: str) -> bool:
    """Return whether a schema of the new document accepts the name of a field."""
    side = side_of(pair.new.view, rule)
    return side is not None and accepts(side, name)


def compare_dependent_required(pair: SchemaPair) -> None:
    """Add a change of `dependentRequired`."""
    before, after = (
        {(name, other) for name, others in dependent.items() for other in others}
        for dependent in (object_at(side.flat, "dependentRequired") for side in pair.sides)
    )
    message = f"which fields of {pair.label} ask for others changed"
    change = Narrowing(bool(after - before), bool(before - after))
    pair.add("rule-changed", message, change, "dependentRequired")
