"""`allOf: [{$ref: Base}, {properties: {more: …}}]`: a part that brings a field of its own.

Such a part is an object that does not say so. One that only restricts fields of others is left as
it is: it is a rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..plain import array_at, is_array, is_object, object_at
from .references import is_data, lookup, names_below

MAX_DEPTH = 20
"""Schemas within schemas that are searched for fields."""


def say_objects(data: Any) -> None:
    """Name the type of such parts, in place."""
    for schema in _composed(data, False):
        for part in array_at(schema, "allOf"):
            fields = object_at(part, "properties")
            if fields and "type" not in part and "$ref" not in part:
                others = (one for one in array_at(schema, "allOf") if one is not part)
                known = {name for one in others for name in _fields(one, data, 0)}
                if fields.keys() - known - object_at(schema, "properties").keys():
                    part["type"] = "object"


def _composed(node: Any, named: bool) -> Iterator[dict[str, Any]]:
    """Every schema that is made of parts."""
    if is_object(node):
        if not named and is_array(node.get("allOf")):
            yield node
        for name, child in node.items():
            if not is_data(name, named):
                yield from _composed(child, names_below(name, named))
    elif is_array(node):
        for child in node:
            yield from _composed(child, False)


def _fields(schema: Any, data: Any, depth: int) -> Iterator[str]:
    if not is_object(schema) or depth > MAX_DEPTH:
        return
    if isinstance(schema.get("$ref"), str):
        yield from _fields(lookup(data, schema["$ref"]), data, depth + 1)
    yield from object_at(schema, "properties")
    for part in array_at(schema, "allOf"):
        yield from _fields(part, data, depth + 1)
