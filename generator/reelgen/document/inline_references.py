"""References outside schemas, replaced by what they name: the typed document has none."""

from __future__ import annotations

from typing import Any

from ..plain import is_array, is_object
from ..schema.keywords import SCHEMA_HOLDERS, is_data
from ..schema.registry import lookup
from ..schema.walk import FILES, are_names
from .path_items import KEPT_BESIDE_REFERENCE


def inline_references(data: Any) -> Any:
    """Return the document with all references outside schemas replaced; circular ones by `{}`."""
    return _inline(data, data, (), False)


def _inline(node: Any, root: Any, path: tuple[str, ...], named: bool) -> Any:
    if is_array(node):
        return [_inline(child, root, path, False) for child in node]
    if not is_object(node):
        return node
    reference = node.get("$ref")
    if isinstance(reference, str):
        if reference in path:
            return {}
        target = _inline(lookup(root, reference), root, (*path, reference), False)
        if not is_object(target):
            return target
        beside = {
            name: _inline(child, root, path, False)
            for name, child in node.items()
            if name in KEPT_BESIDE_REFERENCE
        }
        return {**target, **beside}
    return {
        name: child
        if not named and (is_data(name) or name in SCHEMA_HOLDERS or name == FILES)
        else _inline(child, root, path, are_names(name, named))
        for name, child in node.items()
    }
