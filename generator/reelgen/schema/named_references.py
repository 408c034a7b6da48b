"""References by name (`$id`, `$anchor`, `$dynamicAnchor`) as pointers, in one file.

A `$dynamicRef` to a dynamic anchor stays one, with the pointer to its initial target:
`dynamic_references` decides its final target, once all files are bundled.
"""

from __future__ import annotations

from typing import Any

from ..json_types import JsonObject, array_at, is_array, is_object
from .keywords import is_data
from .pointer import Steps
from .resources import NAMING_KEYWORDS, Resources
from .walk import all_objects, are_names


def resolve_named_references(data: object) -> Any:
    """Return the document with references by name as pointers; the same one if it has none."""
    if not any(_is_named(node.value) for node in all_objects(data) if not node.named):
        return data
    return _rewritten(data, (), False, Resources(data))


_KEYWORDS = frozenset((*NAMING_KEYWORDS, "$dynamicRef"))


def _is_named(node: JsonObject) -> bool:
    """Return whether an object has a name, or a reference that may be by name."""
    keywords = () if _KEYWORDS.isdisjoint(node) else _KEYWORDS
    return any(isinstance(node.get(keyword), str) for keyword in keywords)


def _rewritten(node: object, pointer: Steps, named: bool, resources: Resources) -> Any:
    """Return a copy of a schema, or of an object of OpenAPI, with its references as pointers."""
    if is_array(node):
        items = enumerate(node)
        return [_rewritten(item, (*pointer, str(i)), False, resources) for i, item in items]
    if not is_object(node):
        return node
    result = {
        key: child
        if not named and is_data(key)
        else _rewritten(child, (*pointer, key), are_names(key, named), resources)
        for key, child in node.items()
    }
    return result if named else _with_pointers(result, pointer, resources)


def _with_pointers(schema: JsonObject, pointer: Steps, resources: Resources) -> JsonObject:
    reference, dynamic_reference = schema.get("$ref"), schema.get("$dynamicRef")
    if isinstance(reference, str):
        target, _ = resources.find(reference, pointer)
        schema = {**schema, "$ref": target}
    if isinstance(dynamic_reference, str):
        target, by_name = resources.find(dynamic_reference, pointer)
        return {**schema, "$dynamicRef": target} if by_name else as_static(schema, target)
    return schema


def as_static(schema: JsonObject, reference: str) -> JsonObject:
    """Return a schema with a `$ref` for its `$dynamicRef`: in `allOf` beside another."""
    schema = {name: value for name, value in schema.items() if name != "$dynamicRef"}
    if "$ref" not in schema:
        return {**schema, "$ref": reference}
    return {**schema, "allOf": [*array_at(schema, "allOf"), {"$ref": reference}]}
