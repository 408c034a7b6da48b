"""Remove keywords without a value, such as `description:` with nothing after it."""

from __future__ import annotations

from ...json_types import JsonObject
from ...schema.keywords import NULL_MATTERS
from ...schema.walk import all_objects, rewrite
from .repair import Normalized


def remove_empty_values(data: object) -> Normalized:
    """Return the document without keywords whose value is null, except those that allow null."""
    has_empty = any(None in node.value.values() for node in all_objects(data))
    return Normalized(rewrite(data, _without_empty_values) if has_empty else data)


def _without_empty_values(node: JsonObject, named: bool) -> JsonObject:
    if named or None not in node.values():
        return node
    return {
        name: value
        for name, value in node.items()
        if value is not None or name in NULL_MATTERS or name.startswith("x-")
    }
