"""Add `type: object` to parts of `allOf` that add fields without naming a type.

`allOf: [{$ref: Base}, {properties: {more: …}}]`. A part that only restricts fields of other parts
is not changed, nor is a part of a schema that allows several types.
"""

from __future__ import annotations

from ...json_types import is_object
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
        parts = [] if node.named else Schema(node.value).all_of
        untyped = [(index, part) for index, part in enumerate(parts) if _adds_fields(part)]
        if not untyped or any(map(is_mixed, registry.parts([node.value]))):
            continue
        for index, part in untyped:
            fields = Schema(part).properties
            others = [other for other in parts if other is not part]
            declared = {name for p in registry.parts(others) for name in Schema(p).properties}
            if fields.keys() - declared - Schema(node.value).properties.keys():
                edits[(*node.pointer, "allOf", index, "type")] = "object"
    return Normalized(edit(data, edits) if edits else data)


def _adds_fields(part: object) -> bool:
    """Return whether a part of `allOf` describes fields without a type."""
    return bool(Schema(part).properties) and is_object(part) and part.keys().isdisjoint(TYPED)


TYPED = ("type", "$ref")
