"""The references of one document: lookup, chains and cycles, combined schemas.

References by name are already resolved by `named_references` and `dynamic_references`.
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
    """Return the target of a local reference, or None, also for an unresolved name."""
    is_pointer = reference == "#" or reference.startswith("#/")
    return read(root, parse_fragment(reference)) if is_pointer else None


class Registry:
    """The schemas of one document, by reference."""

    def __init__(self, root: Any) -> None:
        self.root = root

    def lookup(self, reference: str) -> Any:
        """Return the target of a reference into the document, or None."""
        return lookup(self.root, reference)

    def chain(self, schema: object) -> Iterator[object]:
        """Yield `schema` and the chain of its references; a cycle ends after one round."""
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
        """Return a pointer without references on its path, and whether all of it exists.

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
        """Return all schemas that apply together: these, their references, and their `allOf`.

        Each is in the list once, the arguments first; those that are not objects are left out.
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
