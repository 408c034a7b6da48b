"""OpenAPI 3.0 schemas as JSON Schema 2020-12, so that later stages know one language."""

from __future__ import annotations

from typing import Any

from ..plain import is_array, is_object
from .references import is_data, names_below


def upgraded(data: Any) -> Any:
    """The document with 3.0's own schema keywords rewritten; others unchanged."""
    old = is_object(data) and str(data.get("openapi", "")).startswith("3.0")
    return _walk(data, False) if old else data


def _walk(node: Any, named: bool) -> Any:
    if is_array(node):
        return [_walk(item, False) for item in node]
    if not is_object(node):
        return node
    walked = {
        name: value if is_data(name, named) else _walk(value, names_below(name, named))
        for name, value in node.items()
    }
    return walked if named else _schema(walked)


def _schema(node: dict[str, Any]) -> dict[str, Any]:
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(node.get(exclusive), bool) and node.pop(exclusive) and bound in node:
            node[exclusive] = node.pop(bound)
    if node.get("nullable") is not True:
        return node
    del node["nullable"]
    if "$ref" in node:
        return {"anyOf": [{"$ref": node.pop("$ref")}, {"type": "null"}], **node}
    if isinstance(node.get("type"), str):
        node["type"] = [node["type"], "null"]
        if is_array(node.get("enum")) and None not in node["enum"]:
            node["enum"] = [*node["enum"], None]
    elif any(key in node for key in ("oneOf", "anyOf", "allOf")):
        described: dict[str, Any] = {
            k: node.pop(k) for k in ("description", "deprecated") if k in node
        }
        return {"anyOf": [node, {"type": "null"}], **described}
    return node
