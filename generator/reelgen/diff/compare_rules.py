"""Two schemas of a value: patterns and conditions, of which little but their presence is judged."""

from __future__ import annotations

from dataclasses import replace

from ..json_types import object_at
from .levels import Direction
from .narrowing import Narrowing, compare_assertion
from .schema_pair import SchemaPair, changed

RULES = ("if", "then", "else", "not", "dependentSchemas", "contains", "propertyNames")
"""Keywords of which only added and removed can be judged."""
OPPOSITE: dict[Direction, Direction] = {"request": "response", "response": "request"}
"""The fewer values `not` accepts, the more the schema around it accepts."""


def compare_pattern(pair: SchemaPair) -> None:
    """Add a change of `pattern`."""
    before, after = pair.values("pattern")
    message = f"`pattern` of {pair.label} {changed(before, after)}"
    pair.add("pattern-changed", message, compare_assertion(before, after), "pattern")


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


def compare_dependent_required(pair: SchemaPair) -> None:
    """Add a change of `dependentRequired`."""
    before, after = (
        {(name, other) for name, others in dependent.items() for other in others}
        for dependent in (object_at(side.flat, "dependentRequired") for side in pair.sides)
    )
    message = f"which fields of {pair.label} ask for others changed"
    change = Narrowing(bool(after - before), bool(before - after))
    pair.add("rule-changed", message, change, "dependentRequired")
