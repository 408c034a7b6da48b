"""Rewrite `$ref` with `properties` beside it as `allOf`, its meaning in JSON Schema."""

from __future__ import annotations

from ...json_types import JsonObject, array_at
from ...schema.walk import rewrite
from .repair import Normalized
from .upgrade_openapi_30 import is_openapi_30


def compose_references(data: object) -> Normalized:
    """Return the document with `properties` beside `$ref` as parts of an `allOf`.

    OpenAPI 3.0 ignores keywords beside `$ref`; such a document is not changed.
    """
    return Normalized(data if is_openapi_30(data) else rewrite(data, _composed))


def _composed(node: JsonObject, named: bool) -> JsonObject:
    if named or not isinstance(node.get("$ref"), str) or "properties" not in node:
        return node
    beside = {name: value for name, value in node.items() if name not in ("$ref", "allOf")}
    return {**beside, "allOf": [{"$ref": node["$ref"]}, *array_at(node, "allOf")]}
