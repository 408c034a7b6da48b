"""Two schemas of a value: its default, null, its types, the values it may have, and bounds."""

from __future__ import annotations

from typing import Any

from .levels import Level, judge
from .narrowing import (
    LOWER,
    UPPER,
    Narrowing,
    compare_bound,
    compare_multiple,
    compare_types,
    texts,
    types_without_null,
    values_of,
)
from .schema_pair import SchemaPair, changed, types_text

FORMATS = ("format", "contentEncoding", "contentMediaType")
"""Annotations that decide how a value is read."""


def compare_default(pair: SchemaPair) -> None:
    """Add a change of the default, which a response does not have."""
    before, after = pair.values("default")
    if before == after or pair.direction == "response":
        return
    message = f"the default of {pair.label} {changed(before, after)}"
    level: Level = "breaking" if "default" in pair.old.flat else "careful"
    pair.report("default-changed", message, level, pair.at("default"))


def compare_null(pair: SchemaPair) -> None:
    """Add whether null is accepted now, or no longer."""
    before, after = (side.accepts_null for side in pair.sides)
    types = (types_without_null(side.flat) for side in pair.sides)
    if before == after or not any(types):
        return
    message = f"{pair.label} may {'be' if after else 'no longer be'} null"
    change_id = "nullable-added" if after else "nullable-removed"
    pair.add(change_id, message, Narrowing(before, after), "type")


def has_other_types(pair: SchemaPair) -> bool:
    """Add a change of the type; return whether there is one: other keywords mean nothing then."""
    if pair.old.union or pair.new.union:
        return False
    before, after = pair.old.flat, pair.new.flat
    change = compare_types(before, after)
    message = f"{pair.label} changed from {types_text(before)} to {types_text(after)}"
    pair.add("type-changed", message, change, "type")
    return change.changed


def compare_enum(pair: SchemaPair) -> None:
    """Add the values of `enum` or `const` that are no longer accepted, and further ones."""
    before, after = (values_of(side.flat) for side in pair.sides)
    if before is None and after is None:
        return
    if before is None or after is None:
        has_enum = any("enum" in side.flat for side in pair.sides)
        verb = "has a list of values" if before is None else "takes any value"
        change = Narrowing(before is None, after is None)
        message = f"{pair.label} now {verb}"
        pair.add("enum-changed", message, change, "enum" if has_enum else "const")
        return
    old, new = texts(before), texts(after)
    for text in [*old, *new]:
        if (text in old) != (text in new) and text != "null":
            _value(pair, text, text in old, before if text in old else after)


def _value(pair: SchemaPair, text: str, removed: bool, values: list[Any]) -> None:
    """Add a value that only one of the schemas lists, as one of these values."""
    index = [*texts(values)].index(text)
    old, new = pair.at("enum", index) if len(values) > 1 else pair.at("const")
    whole = pair.at("enum")
    change_id = "value-removed" if removed else "value-added"
    message = f"{pair.label} {'no longer takes' if removed else 'also takes'} `{text}`"
    level = judge(pair.direction, narrowed=removed, widened=not removed)
    pair.report(change_id, message, level, (old, whole[1]) if removed else (whole[0], new))


def compare_bounds(pair: SchemaPair) -> None:
    """Add the changes of bounds."""
    for keyword in (*LOWER, *UPPER):
        before, after = pair.values(keyword)
        change = compare_bound(keyword, before, after)
        if keyword == "minProperties" and change.changed:  # required fields are at least as many
            least = (max(side.flat.get(keyword, 0), len(side.required)) for side in pair.sides)
            change = compare_bound(keyword, *least)
        message = f"`{keyword}` of {pair.label} {changed(before, after)}"
        pair.add("bound-changed", message, change, keyword)
    change = compare_multiple(*pair.values("multipleOf"))
    pair.add("bound-changed", f"`multipleOf` of {pair.label} changed", change, "multipleOf")
    before, after = (value is True for value in pair.values("uniqueItems"))
    change = Narrowing(after and not before, before and not after)
    pair.add("bound-changed", f"`uniqueItems` of {pair.label} changed", change, "uniqueItems")


def compare_formats(pair: SchemaPair) -> None:
    """Add the changes of how a value is read."""
    for keyword in FORMATS:
        before, after = pair.values(keyword)
        if before != after:
            message = f"`{keyword}` of {pair.label} {changed(before, after)}"
            pair.report("format-changed", message, "careful", pair.at(keyword))
