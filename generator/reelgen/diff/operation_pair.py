"""An operation in the old and in the new document, and the collection of its changes."""

from __future__ import annotations

from dataclasses import dataclass

from ..json_types import JsonObject, is_object, object_at
from .change import SpecChange
from .collect import Changes, Pointers, View
from .compare_schemas import SchemaChanges
from .levels import Direction, Level
from .match_operations import Op
from .schema_pair import SchemaContext


@dataclass(frozen=True, slots=True)
class OperationPair:
    """Two versions of an operation, with their documents."""

    old: Op
    new: Op
    views: tuple[View, View]
    changes: Changes
    schemas: SchemaChanges

    def add(
        self, change_id: str, message: str, at: Pointers, level: Level, name: str = ""
    ) -> SpecChange:
        """Add a change of a level. `name`: that of the parameter or header."""
        return self.changes.add(
            change_id, message, at, name=name, wire=level, operation=self.new.id
        )

    def at(self, old: object, new: object) -> Pointers:
        """Return the pointers to an object of each document; None without an object."""
        return self.views[0].pointer(old), self.views[1].pointer(new)

    def resolved(self, old: object, new: object) -> tuple[JsonObject | None, JsonObject | None]:
        """Return two objects at the end of their references; None without one."""
        before = self.views[0].schemas.target(old) if is_object(old) else None
        after = self.views[1].schemas.target(new) if is_object(new) else None
        return before if is_object(before) else None, after if is_object(after) else None

    def compare_schemas(
        self,
        old: object,
        new: object,
        direction: Direction,
        label: str,
        at: Pointers,
        name: str = "",
    ) -> None:
        """Add the changes of a schema. `at`: the pointers of what contains it."""
        context = SchemaContext(direction, self.new.id, name, label, *at)
        self.schemas.compare(old, new, context)


def schema_of(parameter: JsonObject) -> object:
    """Return the schema of a parameter or a header: that of its content, if it has one."""
    for media_type in object_at(parameter, "content").values():
        return media_type.get("schema", True) if is_object(media_type) else True
    return parameter.get("schema", True)
