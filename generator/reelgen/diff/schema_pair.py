"""A schema in the old and in the new document, and the collection of its changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from ..json_types import JsonObject, is_object, object_at
from ..schema.flatten import JsonSchema
from ..schema.model import Schema, types_of
from ..schema.pointer import Pointer
from .change import SpecChange
from .collect import Changes, Pointers, View
from .levels import Direction, Level, judge
from .narrowing import Narrowing, values_of

NOT_COVERED = frozenset({"default-changed", "field-renamed"})
"""Changes that count although another member of a union accepts the same values."""


@dataclass(frozen=True, slots=True)
class SchemaContext:
    """The part of a message that two schemas describe."""

    direction: Direction
    operation: str
    name: str
    """The name of the nearest field or parameter."""
    label: str
    """Its name to a reader, with its kind: field `prompt`."""
    old: Pointer | None = None
    """The pointers of schemas that are not objects of the documents."""
    new: Pointer | None = None
    is_covered: bool = False
    """Whether another member of a union accepts all values of both schemas."""
    discriminator: str = ""
    """The field that selects the schemas as members of a union: they need not describe it."""

    def of_field(self, name: str) -> SchemaContext:
        """Return the context of a field."""
        label = f"field `{name}`"
        return replace(self, name=name, label=label, old=None, new=None, discriminator="")

    def of_item(self) -> SchemaContext:
        """Return the context of an item."""
        return replace(self, label=f"an item of {self.label}", old=None, new=None)


@dataclass(frozen=True, slots=True)
class SchemaSide:
    """A schema of one of the documents."""

    view: View
    schema: JsonSchema
    """The schema; for a union of `X` and null it is `X`."""
    flat: JsonObject
    """Its keywords, with those of references and of `allOf`."""
    accepts_null: bool
    required: frozenset[str]
    """The fields that every value has."""
    parts: list[JsonObject]
    """The schema, its references, and their parts of `allOf`."""

    @property
    def union(self) -> list[object]:
        """The members of its unions."""
        return Schema(self.flat).alternatives

    def pointer(self, *steps: str | int) -> Pointer | None:
        """Return the pointer to a keyword, to the schema if it has none; None for other objects."""
        target = self.view.schemas.target(self.schema)
        return self.view.below(self.schema, steps) or self.view.pointer(target, self.schema)

    def fields(self, direction: Direction) -> dict[str, object]:
        """Return the fields that are sent in a direction, with their schemas."""
        hidden = "readOnly" if direction == "request" else "writeOnly"
        described: dict[str, list[object]] = {}
        for part in self.parts:
            for name, field in object_at(part, "properties").items():
                described.setdefault(name, []).append(field)
        fields = {name: self.view.together(schemas) for name, schemas in described.items()}
        flat = self.view.schemas.flat
        return {
            name: field for name, field in fields.items() if flat(field).get(hidden) is not True
        }


def side_of(view: View, schema: object) -> SchemaSide | None:
    """Return a schema with its keywords; None where it accepts no value at all."""
    inner = _without_null(view, schema)
    if inner is True or inner is None:
        flat: JsonObject = {}
    elif is_object(inner):
        flat = view.schemas.flat(inner)
    else:
        return None
    required = frozenset(Schema(flat).required)
    parts = view.schemas.registry.parts([inner])
    return SchemaSide(view, inner, flat, _accepts_null(view, schema), required, parts)


def _without_null(view: View, schema: object) -> object:
    """Return `X` of `X | null` written as a union; other schemas unchanged."""
    members = Schema(view.schemas.flat(schema)).alternatives
    others = [member for member in members if not is_null(member)]
    return others[0] if len(others) == 1 < len(members) else schema


def _accepts_null(view: View, schema: object) -> bool:
    """Return whether a schema accepts null beside other values, in any notation."""
    seen: set[int] = set()
    waiting = [schema]
    for member in waiting:
        flat = view.schemas.flat(member)
        values, types = values_of(flat), types_of(flat)
        if "null" in types or (values is not None and not types):
            if values is None or None in values:
                return True
        elif not types and id(member) not in seen:
            seen.add(id(member))
            waiting += Schema(flat).alternatives
    return False


def is_null(schema: object) -> bool:
    """Return whether a schema accepts null alone."""
    return types_of(schema) == ("null",)


class SchemaPair:
    """Two schemas of the same part of a message."""

    def __init__(
        self,
        old: SchemaSide,
        new: SchemaSide,
        context: SchemaContext,
        changes: Changes,
        compare: Callable[[Any, Any, SchemaContext], None],
    ) -> None:
        """Set `compare`, which compares two schemas below these."""
        self.old, self.new, self.context = old, new, context
        self.changes, self.compare = changes, compare

    @property
    def sides(self) -> tuple[SchemaSide, SchemaSide]:
        """The schema of the old document, and that of the new one."""
        return self.old, self.new

    @property
    def direction(self) -> Direction:
        """Whether the message is a request or a response."""
        return self.context.direction

    @property
    def label(self) -> str:
        """The name of the part of the message to a reader."""
        return self.context.label

    @property
    def lists_values(self) -> bool:
        """Whether one of the schemas has `enum` or `const`: its bounds limit those values."""
        return any(values_of(side.flat) is not None for side in self.sides)

    def values(self, keyword: str) -> tuple[object, object]:
        """Return the values of a keyword; None where it is absent."""
        return self.old.flat.get(keyword), self.new.flat.get(keyword)

    def at(self, *steps: str | int) -> Pointers:
        """Return the pointers to a keyword, to the schemas where it is absent."""
        old = self.old.pointer(*steps) or self.context.old
        return old, self.new.pointer(*steps) or self.context.new

    def add(self, change_id: str, message: str, change: Narrowing, *steps: str | int) -> None:
        """Add a change of a keyword, judged by the direction, if it changes accepted values."""
        if change.changed:
            level = judge(self.direction, narrowed=change.narrowed, widened=change.widened)
            self.report(change_id, message, level, self.at(*steps))

    def report(
        self, change_id: str, message: str, level: Level, at: Pointers, name: str = ""
    ) -> SpecChange:
        """Add a change of a level. `name`: that of the nearest field, if it is another one."""
        if self.context.is_covered and level != "none" and change_id not in NOT_COVERED:
            level = "safe"
        return self.changes.add(
            change_id,
            message,
            at,
            name=name or self.context.name,
            wire=level,
            operation=self.context.operation,
        )


def changed(old: object, new: object) -> str:
    """Return how the value of a keyword changed, as the end of a sentence."""
    if old is None:
        return f"is set: {new!r}"
    return "is no longer set" if new is None else f"changed from {old!r} to {new!r}"


def types_text(schema: object) -> str:
    """Return the types of a schema for a reader."""
    return " or ".join(types_of(schema)) or "any type"
