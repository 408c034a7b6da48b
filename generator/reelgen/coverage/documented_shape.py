"""Every place that a schema knows: what a value of it could show."""

from __future__ import annotations

from typing import Any

from ..json_types import array_at, object_at
from ..schema.flatten import JsonSchema
from ..validation import Schemas
from .schema_parts import Part, conditional, parts_of, unions_of, words_of
from .value_shape import ValueShape, join, spelled

DEEPEST = 24
"""Schemas below each other that are followed."""
MOST = 10_000
"""Places of one schema: a document that repeats itself at every level has no end of them."""


def documented(schemas: Schemas, schema: JsonSchema, *, without: str = "writeOnly") -> ValueShape:
    """The fields, and the values of enums. A schema that holds itself is followed once.

    Of requests, which have other fields of one direction: `without="readOnly"`.
    """
    places = _Places(schemas, without)
    places.add(schema, "", ())
    return places.shape


class _Places:
    def __init__(self, schemas: Schemas, without: str) -> None:
        self.shape = ValueShape()
        self._schemas = schemas
        self._without = without
        self._done: set[tuple[int, str]] = set()

    def add(self, schema: JsonSchema, path: str, above: tuple[int, ...]) -> None:
        """What a schema knows at a path; `above` are those that led here."""
        target = id(self._schemas.target(schema))
        if target in above or (target, path) in self._done:
            return
        if len(above) > DEEPEST or len(self._done) > MOST:
            return
        self._done.add((target, path))
        for part in parts_of(self._schemas, [schema]):
            self._add_part(part, path, (*above, target))

    def _add_part(self, part: Part, path: str, above: tuple[int, ...]) -> None:
        for word in words_of(part):
            if word is not None:
                self.shape.values.add((path, spelled(word)))
        for name, below in object_at(part, "properties").items():
            if not self._is_left_out(below):
                self.shape.fields.add(join(path, name))
                self.add(below, join(path, name), above)
        for at, below in _unnamed(part, path):
            self.add(below, at, above)
        members = (member for union in unions_of([part]) for member in union.members)
        for same in (*members, *conditional(part)):
            self.add(same, path, above)

    def _is_left_out(self, schema: JsonSchema) -> bool:
        parts = parts_of(self._schemas, [schema])
        return any(part.get(self._without) is True for part in parts)


def _unnamed(part: Part, path: str) -> list[tuple[str, Any]]:
    """Below a part: items, and fields whose names are data."""
    ahead = array_at(part, "prefixItems")
    found = [(f"{path}[{index}]", schema) for index, schema in enumerate(ahead)]
    found += [(f"{path}[]", part["items"])] if "items" in part else []
    entries = [*object_at(part, "patternProperties").values(), part.get("additionalProperties")]
    return [*found, *((f"{path}{{}}", schema) for schema in entries if schema is not None)]
