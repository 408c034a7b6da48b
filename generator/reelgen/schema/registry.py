"""The references of one document: looked up, followed through chains and cycles, flattened.

References by name are resolved before, by `named_references` and `dynamic_references`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..json_types import JsonObject, is_object
from .model import Schema
from .pointer import Pointer, parse_fragment, read


def is_local(reference: str) -> bool:
    """Return whether a reference is into the same document."""
    return reference.startswith("#")


def lookup(root: object, reference: str) -> Any:
    """Return what a pointer into the document names, or None: a name alone was not resolved."""
    is_pointer = reference == "#" or reference.startswith("#/")
    return read(root, parse_fragment(reference)) if is_pointer else None


class Registry:
    """The schemas of one document, by reference."""

    def __init__(self, root: Any) -> None:
        self.root = root

    def lookup(self, reference: str) -> Any:
        """Return what a reference into the document names, or None."""
        return lookup(self.root, reference)

    def chain(self, schema: object) -> Iterator[object]:
        """Yield `schema`, what it refers to, and so on; a cycle ends after one round."""
        seen: set[str] = set()
        while True:
            yield schema
            reference = Schema(schema).reference
            if reference is None or reference in seen:
                return
            seen.add(reference)
            schema = self.lookup(reference)

    def resolve(self, schema: object) -> Any:
        """Return the schema at the end of a chain of references; `{}` for a cycle."""
        for link in self.chain(schema):
            schema = link
        return {} if Schema(schema).reference is not None else schema

    def canonical(self, pointer: Pointer) -> tuple[tuple[str, ...], bool]:
        """Return a pointer without references on the way, and whether all of it exists.

        Where a step does not exist, the steps before it are returned.
        """
        missing = object()
        node = self.root
        steps: list[str] = []
        for step in map(str, pointer):
            for target in self.chain(node):
                if target is not node and is_object(node):
                    steps = [*parse_fragment(node["$ref"])]
                    node = target
                if is_object(node) and step in node:
                    break
            node = read(node, (step,), missing)
            if node is missing:
                return tuple(steps), False
            steps.append(step)
        return tuple(steps), True

    def parts(self, schemas: Iterable[object]) -> list[JsonObject]:
        """Return all schemas that hold together: these, what they refer to, and their `allOf`.

        Each is once in the list, the given ones first; those that are no objects are left out.
        """
        parts: dict[int, JsonObject] = {}
        waiting = [*schemas]
        for schema in waiting:
            if not is_object(schema) or id(schema) in parts:
                continue
            parts[id(schema)] = schema
            view = Schema(schema)
            waiting += view.all_of
            if view.reference is not None:
                waiting.append(self.lookup(view.reference))
        return [*parts.values()]

    def fields(self, schema: object) -> dict[str, tuple[Any, bool]]:
        """Return the fields of an object: name -> (schema, whether it is required).

        Parts of `allOf` count at any depth, in their order, and its own fields are last. What one
        part requires, another may describe. A field that only `required` names is left out.
        """
        required = {name for part in self.parts([schema]) for name in Schema(part).required}
        return {name: (field, name in required) for name, field in self._fields(schema, ())}

    def _fields(self, schema: object, above: tuple[int, ...]) -> Iterator[tuple[str, object]]:
        schema = self.resolve(schema)
        if not is_object(schema) or id(schema) in above:
            return
        view = Schema(schema)
        for part in view.all_of:
            yield from self._fields(part, (*above, id(schema)))
        yield from view.properties.items()
