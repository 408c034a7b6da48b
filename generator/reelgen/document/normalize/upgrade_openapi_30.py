"""Rewrite schemas of OpenAPI 3.0 as JSON Schema 2020-12."""

from __future__ import annotations

from ...json_types import JsonObject, is_array, is_object
from ...schema.keywords import COMPOSITIONS
from ...schema.walk import rewrite
from .repair import Normalized


def upgrade_openapi_30(data: object) -> Normalized:
    """Return a document of version 3.0 with its keywords rewritten; others unchanged."""
    if not is_openapi_30(data):
        return Normalized(data)
    return Normalized(rewrite(data, _upgraded, extensions=True))


def is_openapi_30(data: object) -> bool:
    """Return whether a document is of version 3.0."""
    return is_object(data) and str(data.get("openapi", "")).startswith("3.0")


def _upgraded(node: JsonObject, named: bool) -> JsonObject:
    if named or not node.keys() & {"nullable", "exclusiveMinimum", "exclusiveMaximum"}:
        return node
    node = dict(node)
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(node.get(exclusive), bool) and node.pop(exclusive) and bound in node:
            node[exclusive] = node.pop(bound)
    return _with_null(node) if node.pop("nullable", None) is True else node


def _with_null(schema: JsonObject) -> JsonObject:
    """Return a schema that also allows null. `schema` may be changed."""
    if "$ref" in schema:
        return {"anyOf": [{"$ref": schema.pop("$ref")}, {"type": "null"}], **schema}
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
        if is_array(schema.get("enum")) and None not in schema["enum"]:
            schema["enum"] = [*schema["enum"], None]
    elif any(keyword in schema for keyword in COMPOSITIONS):
        described: JsonObject = {
            name: schema.pop(name) for name in ("description", "deprecated") if name in schema
        }
        return {"anyOf": [schema, {"type": "null"}], **described}
    return schema
