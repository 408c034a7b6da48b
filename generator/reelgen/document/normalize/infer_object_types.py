"""Add `type: object` to parts of `allOf` that add fields without naming a type.

`allOf: [{$ref: Base}, {properties: {more: …}}]`. A part that only restricts fields of other parts
is not changed, nor is a part of a schema that allows several types.
"""

from __future__ import annotations

from ...schema.model import Schema, is_mixed
from ...schema.pointer import Pointer, edit
from ...schema.registry import Registry
from ...schema.walk import all_objects
from .repair import Normalized


def infer_object_types(data: object) -> Normalized:
    """Return the document with `type: object` in such parts."""
    registry = Registry(data)
    edits: dict[Pointer, object] = {}
    for node in all_objects(data):
        parts = Schema(node.value).all_of
        if node.named:
            continue
        for index, part in enumerate(parts):
            fields = Schema(part).properties
            if not fields or "type" in part or "$ref" in part:
                continue
            if any(map(is_mixed, registry.parts([node.value]))):
                continue
            others = [other for other in parts if other is not part]
            declared = {name for p in registry.parts(others) for name in Schema(p).properties}
            if fields.keys() - declared - Schema(node.value).properties.keys():
                edits[(*node.pointer, "allOf", index, "type")] = "object"
    return Normalized(edit(data, edits) if edits else data)
