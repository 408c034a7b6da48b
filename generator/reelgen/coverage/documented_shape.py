"""Fields and enum values that a schema documents."""

from __future__ import annotations

from ..json_types import array_at, object_at
from ..schema.flatten import JsonSchema
from ..validation import Schemas
from .schema_parts import Part, conditional, enum_of, parts_of, unions_of
from .value_shape import ValueShape, join, spelled

DEEPEST = 24
"""Maximum depth of schemas."""
MOST = 10_000
"""Maximum number of locations in one schema."""


def documented(schemas: Schemas, schema: JsonSchema, *, without: str = "writeOnly") -> ValueShape:
    """Return the fields and enum values of a schema; recursive schemas are followed once.

    For requests pass `without="readOnly"`.
    """
    collector = _Collector(schemas, without)
    collector.add(schema, "", ())
    return collector.shape


class _Collector:
    def __init__(self, schemas: Schemas, without: str) -> None:
        self.shape = ValueShape()
        self._schemas = schemas
        self._without = without
        self._done: set[tuple[int, str]] = set()

    def add(self, schema: JsonSchema, path: str, above: tuple[int, ...]) -> None:
        """Add the fields and values of a schema at a path; `above`: its parent schemas."""
        target = id(self._schemas.target(schema))
        if target in above or (target, path) in self._done:
            return
        if len(above) > DEEPEST or len(self._done) > MOST:
            return
        self._done.add((target, path))
        for part in parts_of(self._schemas, [schema]):
            self._add_part(part, path, (*above, target))

    def _add_part(self, part: Part, path: str, above: tuple[int, ...]) -> None:
        for value in enum_of(part):
            if value is not None:
                self.shape.values.add((path, spelled(value)))
        for name, below in object_at(part, "properties").items():
            if not self._is_one_way(below):
                self.shape.fields.add(join(path, name))
                self.add(below, join(path, name), above)
        for at, below in _unnamed(part, path):
            self.add(below, at, above)
        members = (member for union in unions_of([part]) for member in union.members)
        for alternative in (*members, *conditional(part)):
            self.add(alternative, path, above)

    def _is_one_way(self, schema: JsonSchema) -> bool:
        parts = parts_of(self._schemas, [schema])
        return any(part.get(self._without) is True for part in parts)


def _unnamed(part: Part, path: str) -> list[tuple[str, object]]:
    """Return the schemas of items, and of fields whose names are data."""
    ahead = array_at(part, "prefixItems")
    schemas = [(f"{path}[{index}]", schema) for index, schema in enumerate(ahead)]
    schemas += [(f"{path}[]", part["items"])] if "items" in part else []
    entries = [*object_at(part, "patternProperties").values(), part.get("additionalProperties")]
    return [*schemas, *((f"{path}{{}}", schema) for schema in entries if schema is not None)]
