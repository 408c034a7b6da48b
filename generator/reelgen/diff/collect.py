"""The changes that are found on the way through two documents: one for each cause.

The same cause may be found in a request and in a response, and by way of many operations. Its
level is the most severe of these.
"""

from __future__ import annotations

from typing import Any

from ..schema.flatten import FlatSchemas
from ..schema.pointer import Pointer, read
from ..schema.walk import all_objects
from .change import Change
from .levels import Level, worst


class View:
    """A document with its flat schemas and the pointers of its parts."""

    def __init__(self, data: Any) -> None:
        self.data = data
        self.schemas = FlatSchemas(data)
        self._pointers = {id(node.value): node.pointer for node in all_objects(data)}

    def pointer(self, *nodes: Any) -> Pointer | None:
        """Return the pointer of the first of some objects that is part of the document."""
        found = (self._pointers[id(node)] for node in nodes if id(node) in self._pointers)
        return next(found, None)

    def below(self, schema: Any, steps: Pointer) -> Pointer | None:
        """Return the pointer of what a schema has at some steps, in a part of it if need be."""
        parts = self.schemas.registry.parts([schema])
        owners = (part for part in parts if _has(part, steps))
        pointer = self.pointer(next(owners, None))
        return None if pointer is None else (*pointer, *steps)


def _has(part: Any, steps: Pointer) -> bool:
    for step in steps:
        if read(part, (step,), _MISSING) is _MISSING:
            return False
        part = read(part, (step,))
    return True


_MISSING = object()


class Changes:
    """The changes found so far, each once."""

    def __init__(self) -> None:
        self._changes: dict[tuple[str, Pointer | None, Pointer | None], Change] = {}

    def add(
        self,
        change_id: str,
        message: str,
        old: Pointer | None,
        new: Pointer | None,
        *,
        name: str = "",
        wire: Level = "none",
        behavior: Level = "none",
        operation: str = "",
    ) -> Change:
        """Add a change, or what it means in one more place."""
        key = change_id, old, new
        change = self._changes.get(key)
        if change is None:
            change = Change(id=change_id, message=message, name=name, old=old, new=new)
            self._changes[key] = change
        change.wire = worst((change.wire, wire))
        change.behavior = worst((change.behavior, behavior))
        if operation and operation not in change.operations:
            change.operations.append(operation)
        return change

    def all(self) -> list[Change]:
        """Return all changes in the order in which they were found."""
        return [*self._changes.values()]
