"""Comparison of values in two schemas: default, null, types, enum values."""

from __future__ import annotations

from .levels import Level, judge
from .listed_values import accepts, every_value, listed_values
from .narrowing import (
    Narrowing,
    compare_types,
    texts,
    types_without_null,
    values_of,
)
from .schema_pair import SchemaPair, SchemaSide, changed, types_text

FORMATS = ("format", "contentEncoding", "contentMediaType")
"""Annotations that determine how a value is parsed."""


def compare_default(pair: SchemaPair) -> None:
    """Add a change of the default, which matters only in requests."""
    before, after = pair.values("default")
    if before == after or pair.direction == "response":
        return
    message = f"the default of {pair.label} {changed(before, after)}"
    level: Level = "breaking" if "default" in pair.old.flat else "careful"
    pair.report("default-changed", message, level, pair.at("default"))


def compare_null(pair: SchemaPair) -> None:
    """Add a change of whether null is accepted."""
    before, after = (side.accepts_null for side in pair.sides)
    types = (types_without_null(side.flat) for side in pair.sides)
    if before == after or not any(types):
        return
    message = f"{pair.label} may {'be' if after else 'no longer be'} null"
    change_id = "nullable-added" if after else "nullable-removed"
    pair.add(change_id, message, Narrowing(before, after), "type")


def has_other_types(pair: SchemaPair) -> bool:
    """Add a change of the type. Return whether there is one: other keywords are then irrelevant."""
    if pair.old.union or pair.new.union:
        return False
    before, after = pair.old.flat, pair.new.flat
    change = compare_types(before, after)
    message = f"{pair.label} changed from {types_text(before)} to {types_text(after)}"
    pair.add("type-changed", message, change, "type")
    return change.changed


def compare_enum(pair: SchemaPair) -> None:
    """Add the values of `enum` or `const` that are no longer accepted, and added ones."""
    before, after = map(listed_values, pair.sides)
    if before is None and after is None:
        return
    old, new = map(every_value, pair.sides)
    removed = [value for value in old or () if not accepts(pair.new, value)]
    added = [value for value in new or () if not accepts(pair.old, value)]
    if before is None or after is None:
        has_enum = any("enum" in side.flat for side in pair.sides)
        verb = "has a list of values" if before is None else "takes any value"
        change = Narrowing(old is None or bool(removed), new is None or bool(added))
        message = f"{pair.label} now {verb}"
        pair.add("enum-changed", message, change, "enum" if has_enum else "const")
        return
    for value in removed:
        _value(pair, value, pair.old)
    for value in added:
        _value(pair, value, pair.new)


def _value(pair: SchemaPair, value: object, side: SchemaSide) -> None:
    """Add a value that only one of the schemas, this one, lists and accepts."""
    if value is None:
        return
    removed, values = side is pair.old, values_of(side.flat) or []
    text = next(iter(texts([value])))
    index = [*texts(values)].index(text)
    old, new = pair.at("enum", index) if len(values) > 1 else pair.at("const")
    whole = pair.at("enum")
    change_id = "value-removed" if removed else "value-added"
    message = f"{pair.label} {'no longer takes' if removed else 'also takes'} `{text}`"
    level = judge(pair.direction, narrowed=removed, widened=not removed)
    pair.report(change_id, message, level, (old, whole[1]) if removed else (whole[0], new))


def compare_formats(pair: SchemaPair) -> None:
    """Add the changes of how a value is parsed."""
    for keyword in FORMATS:
        before, after = pair.values(keyword)
        if before != after:
            message = f"`{keyword}` of {pair.label} {changed(before, after)}"
            pair.report("format-changed", message, "careful", pair.at(keyword))
