"""Comparison of the items of arrays in two schemas."""

from __future__ import annotations

from ..json_types import array_at
from ..schema.model import types_of
from .narrowing import Narrowing
from .schema_pair import SchemaPair


def compare_items(pair: SchemaPair) -> None:
    """Add the changes of the items."""
    before, after = pair.old.flat, pair.new.flat
    if "array" in (types_of(before) or ("array",)) and ("items" in before or "items" in after):
        items = before.get("items", True), after.get("items", True)
        pair.compare(*items, pair.context.of_item())


def compare_first_items(pair: SchemaPair) -> None:
    """Add the changes of `prefixItems`."""
    before, after = (array_at(side.flat, "prefixItems") for side in pair.sides)
    for old, new in zip(before, after, strict=False):
        pair.compare(old, new, pair.context.of_item())
    change = Narrowing(len(after) > len(before), len(before) > len(after))
    message = f"the number of described items of {pair.label} changed"
    pair.add("items-changed", message, change, "prefixItems")
