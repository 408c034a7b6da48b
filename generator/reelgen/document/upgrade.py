"""OpenAPI 3.0 schemas as JSON Schema 2020-12, so that later stages know one language."""

from __future__ import annotations

from typing import Any

from ..plain import array_at, is_array, is_object
from .references import DATA_KEYWORDS, is_data, names_below

NULLABLE = frozenset({"default", "const", "example"})
"""Keywords of which null says something."""


def upgraded(data: Any) -> Any:
    """The document as 3.1 means it: 3.0 keywords rewritten, references alone or in `allOf`."""
    old = is_object(data) and str(data.get("openapi", "")).startswith("3.0")
    return _walk(data, False) if old else _extended(data, False)


def _extended(node: Any, named: bool) -> Any:
    """A reference with fields beside it as `allOf` of both, which is what it means."""
    if is_array(node):
        changed = [_extended(item, False) for item in node]
        return changed if any(a is not b for a, b in zip(node, changed, strict=True)) else node
    if not is_object(node):
        return node
    result = node
    for name, value in node.items():
        if not is_data(name, named):
            changed = _extended(value, names_below(name, named))
            if changed is not value:
                result = {**result, name: changed}
    if named or not isinstance(node.get("$ref"), str) or "properties" not in node:
        return result
    rest = {key: value for key, value in result.items() if key not in ("$ref", "allOf")}
    return {**rest, "allOf": [{"$ref": node["$ref"]}, *array_at(result, "allOf")]}


def without_blanks(node: Any, named: bool = False) -> Any:
    """`description:` with nothing after it is as good as left out, in schemas too."""
    if is_array(node):
        return [without_blanks(item) for item in node]
    if not is_object(node):
        return node
    return {
        name: value if is_data(name, named) else without_blanks(value, names_below(name, named))
        for name, value in node.items()
        if value is not None or named or name in NULLABLE or name.startswith("x-")
    }


def _walk(node: Any, named: bool) -> Any:
    if is_array(node):
        return [_walk(item, False) for item in node]
    if not is_object(node):
        return node
    walked = {
        name: value
        if name in DATA_KEYWORDS and not named
        else _walk(value, names_below(name, named))  # schemas may stand below `x-…` too
        for name, value in node.items()
    }
    return walked if named else _schema(walked)


def _schema(node: dict[str, Any]) -> dict[str, Any]:
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(node.get(exclusive), bool) and node.pop(exclusive) and bound in node:
            node[exclusive] = node.pop(bound)
    if node.pop("nullable", None) is not True:
        return node
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
