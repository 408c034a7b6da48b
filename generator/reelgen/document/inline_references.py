"""Replace references outside of schemas by their targets."""

from __future__ import annotations

from typing import Any

from ..json_types import JsonObject, is_array, is_object
from ..schema.keywords import holds_schemas, is_data
from ..schema.registry import lookup
from ..schema.walk import FILES, are_names
from .path_items import KEPT_BESIDE_REFERENCE


def inline_references(data: object) -> Any:
    """Return the document with all references outside of schemas replaced; circular ones by `{}`.

    References to the same target share one object.
    """
    return _Inliner(data).inlined(data)


class _Inliner:
    """State of one run: the references being followed and their targets."""

    def __init__(self, root: object) -> None:
        self._root = root
        self._path: list[str] = []
        """The references being followed, outermost first."""
        self._closed: JsonObject = {}
        """Final targets of references that do not depend on the path to them."""
        self._lowest = 0
        """The outermost position in the path that a circular reference returned to."""

    def inlined(self, node: object, named: bool = False) -> object:
        """Return a part of the document. `named`: its keys are names."""
        if is_array(node):
            return [self.inlined(child) for child in node]
        if not is_object(node):
            return node
        reference = node.get("$ref")
        if isinstance(reference, str):
            return self._referred(node, reference)
        return {
            name: child
            if not named and (is_data(name) or holds_schemas(name) or name == FILES)
            else self.inlined(child, are_names(name, named))
            for name, child in node.items()
        }

    def _referred(self, node: JsonObject, reference: str) -> object:
        if reference in self._path:
            self._lowest = min(self._lowest, self._path.index(reference))
            return {}
        target = self._target(reference)
        if not is_object(target):
            return target
        beside = {
            name: self.inlined(child)
            for name, child in node.items()
            if name in KEPT_BESIDE_REFERENCE
        }
        return {**target, **beside} if beside else target

    def _target(self, reference: str) -> Any:
        if reference in self._closed:
            return self._closed[reference]
        before, self._lowest = self._lowest, len(self._path)
        self._path.append(reference)
        target = self.inlined(lookup(self._root, reference))
        self._path.pop()
        if self._lowest >= len(self._path):
            self._closed[reference] = target
        self._lowest = min(self._lowest, before)
        return target
