"""The changes between two documents, one for each cause.

The same cause may occur in a request and in a response, and in many operations. Its level is the
most severe of these.
"""

from __future__ import annotations

from ..schema.flatten import FlatSchemas
from ..schema.pointer import Pointer, read
from ..schema.walk import all_objects
from .change import SpecChange, merge_operations
from .levels import Level, worst

Pointers = tuple[Pointer | None, Pointer | None]
"""The pointers to a part in the old document and in the new one; None where it is absent."""

_MISSING = object()


class View:
    """A document with its flat schemas and the pointers of its parts."""

    def __init__(self, data: object) -> None:
        self.data = data
        self.schemas = FlatSchemas(data)
        self._pointers = {id(node.value): node.pointer for node in all_objects(data)}
        self._together: dict[tuple[int, ...], dict[str, object]] = {}

    def pointer(self, *nodes: object) -> Pointer | None:
        """Return the pointer of the first of some objects that is part of the document."""
        pointers = (self._pointers[id(node)] for node in nodes if id(node) in self._pointers)
        return next(pointers, None)

    def below(self, schema: object, steps: Pointer) -> Pointer | None:
        """Return the pointer to a value below a schema, or below the first part that has it."""
        parts = self.schemas.registry.parts([schema])
        owners = (part for part in parts if read(part, steps, _MISSING) is not _MISSING)
        pointer = self.pointer(next(owners, None))
        return None if pointer is None else (*pointer, *steps)

    def together(self, schemas: list[object]) -> object:
        """Return the schema of a field that several parts of an `allOf` describe."""
        if len(schemas) == 1:
            return schemas[0]
        return self._together.setdefault(tuple(map(id, schemas)), {"allOf": schemas})


class Changes:
    """A collector of changes: those with the same id and pointers are one change."""

    def __init__(self) -> None:
        self._changes: dict[tuple[str, Pointer | None, Pointer | None], SpecChange] = {}

    def add(
        self,
        change_id: str,
        message: str,
        at: Pointers,
        *,
        name: str = "",
        wire: Level = "none",
        behavior: Level = "none",
        operation: str = "",
    ) -> SpecChange:
        """Add a change, or the levels and the operation of one more occurrence."""
        key = (change_id, *at)
        change = self._changes.get(key)
        if change is None:
            change = SpecChange(id=change_id, message=message, name=name, old=at[0], new=at[1])
            self._changes[key] = change
        change.wire = worst((change.wire, wire))
        change.behavior = worst((change.behavior, behavior))
        merge_operations(change, [operation] if operation else [])
        return change

    def all(self) -> list[SpecChange]:
        """Return all changes in the order in which they were added."""
        return [*self._changes.values()]
