"""Rewrite `$ref` with `properties` beside it as `allOf`, its meaning in JSON Schema."""

from __future__ import annotations

from ...json_types import JsonObject, array_at
from ...schema.walk import all_objects, rewrite
from .repair import Normalized
from .upgrade_openapi_30 import is_openapi_30


def compose_references(data: object) -> Normalized:
    """Return the document with `properties` beside `$ref` as parts of an `allOf`.

    OpenAPI 3.0 ignores keywords beside `$ref`; such a document is not changed.
    """
    if is_openapi_30(data) or not any(_is_both(n.value, n.named) for n in all_objects(data)):
        return Normalized(data)
    return Normalized(rewrite(data, _composed))


def _is_both(node: JsonObject, named: bool) -> bool:
    return "properties" in node and not named and isinstance(node.get("$ref"), str)


def _composed(node: JsonObject, named: bool) -> JsonObject:
    if not _is_both(node, named):
        return node
    beside = {name: value for name, value in node.items() if name not in ("$ref", "allOf")}
    return {**beside, "allOf": [{"$ref": node["$ref"]}, *array_at(node, "allOf")]}
