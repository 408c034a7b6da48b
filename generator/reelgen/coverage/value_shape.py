"""A value beside its schema: which documented places it shows, and where it differs from them.

A place is a path: `data.videos[].status`, `meta{}.size` where names are data, `point[0]` in tuples.
Alternatives that have a field of the same path share that place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from ..json_types import array_at, is_array, is_object, object_at
from ..schema.flatten import JsonSchema
from ..validation import Schemas
from .schema_parts import (
    Part,
    Union,
    allowed_types,
    conditional,
    entry_place,
    field_place,
    item_place,
    item_step,
    parts_of,
    unions_of,
    words_of,
)

Kind: TypeAlias = Literal["new field", "missing field", "changed type", "new enum value"]

TYPES = {bool: "boolean", int: "integer", float: "number", str: "string"}
DEEPEST = 100
"""Levels of a value that are looked into."""
LISTED = 12
"""Values of an enum in a text."""
ONE_WAY = ("readOnly", "writeOnly")
"""Fields that one direction leaves out, required or not."""


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """One way in which a value is not what its schema says."""

    path: str
    """`data.videos[].status`; empty: the value itself."""
    kind: Kind
    detail: str
    """What came, and what the schema has."""


@dataclass(slots=True)
class ValueShape:
    """What a value shows."""

    fields: set[str] = field(default_factory=set[str])
    values: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """Values of enums, with their paths; null is none of them."""
    differences: list[Difference] = field(default_factory=list[Difference])
    """Each once, however many items of a list differ in the same way."""

    def add(self, other: ValueShape) -> None:
        """Both together."""
        self.fields |= other.fields
        self.values |= other.values
        self.differences = list(dict.fromkeys((*self.differences, *other.differences)))


def observed(schemas: Schemas, schema: JsonSchema, value: Any, path: str = "") -> ValueShape:
    """What a value shows of its schema, and where it differs."""
    return _Observer(schemas).shape((schema,), value, path)


def join(path: str, name: str) -> str:
    """The path of a field."""
    return f"{path}.{name}" if path else name


def spelled(value: Any) -> str:
    """A plain value as JSON has it, a text without its quotation marks."""
    return (
        "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
    )


def type_name(value: Any) -> str:
    """The JSON type of a value."""
    if value is None:
        return "null"
    if is_object(value):
        return "object"
    return next((name for kind, name in TYPES.items() if type(value) is kind), "array")


class _Observer:
    """One value; what its parts show is found once, however many alternatives ask."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._known: dict[tuple[tuple[int, ...], int, str], ValueShape] = {}

    def shape(
        self, place: tuple[JsonSchema, ...], value: Any, path: str, depth: int = 0
    ) -> ValueShape:
        """What the value shows of schemas that all speak of it."""
        targets = tuple(sorted({id(self._schemas.target(schema)) for schema in place}))
        key = (targets, id(value), path)
        if key not in self._known:
            self._known[key] = self._shape(place, value, path, depth)
        return self._known[key]

    def _shape(
        self, place: tuple[JsonSchema, ...], value: Any, path: str, depth: int
    ) -> ValueShape:
        parts = parts_of(self._schemas, place)
        for types in allowed_types(self._schemas, parts):
            if not _fits(types, value):
                detail = f"{type_name(value)} where the spec has {' or '.join(types)}"
                return ValueShape(differences=[Difference(path, "changed type", detail)])
        if depth > DEEPEST:
            return ValueShape()
        return self._plain(self._chosen(parts, value, path, depth), value, path, depth)

    def _chosen(self, parts: list[Part], value: Any, path: str, depth: int) -> list[Part]:
        """The parts with those alternatives of each union that fit best."""
        waiting, done = [*unions_of(parts)], set[int]()
        while waiting:
            union = waiting.pop(0)
            if id(union.members) in done:
                continue
            done.add(id(union.members))

            def shown(
                option: list[Part],
                before: int = len(parts),
                others: tuple[Union, ...] = tuple(waiting),
            ) -> ValueShape:
                ahead = _names(self._schemas, (*others, *unions_of(option[before:])))
                return self._plain(option, value, path, depth, ahead)

            best = min(self._options(parts, union, value, shown), key=lambda o: _distance(shown(o)))
            waiting += unions_of(best[len(parts) :])
            parts = best
        return parts

    def _options(
        self, parts: list[Part], union: Union, value: Any, shown: Callable[[list[Part]], ValueShape]
    ) -> list[list[Part]]:
        """The member that the tag names; else each one, and all together that could be meant."""
        told = union.told(self._schemas, value)
        if told is not None:
            return [parts_of(self._schemas, (*parts, told))]
        each = [parts_of(self._schemas, (*parts, member)) for member in union.members]
        meant = [
            member
            for member, option in zip(union.members, each, strict=True)
            if all(one.kind == "new field" for one in shown(option).differences)
        ]
        return [*each, parts_of(self._schemas, (*parts, *meant))] if len(meant) > 1 else each

    def _plain(
        self,
        parts: list[Part],
        value: Any,
        path: str,
        depth: int,
        ahead: frozenset[str] = frozenset(),
    ) -> ValueShape:
        """What the value shows of parts alone; `ahead`: names of unions still to be decided."""
        if is_object(value):
            return self._fields(parts, value, path, depth, ahead)
        if not is_array(value):
            return _words(parts, value, path)
        shape = ValueShape()
        for index, item in enumerate(value):
            at = f"{path}{item_step(parts, index)}"
            shape.add(self.shape(item_place(parts, index), item, at, depth + 1))
        return shape

    def _fields(
        self,
        parts: list[Part],
        value: dict[str, Any],
        path: str,
        depth: int,
        ahead: frozenset[str],
    ) -> ValueShape:
        shape = ValueShape(differences=[*_missing(self._schemas, parts, value, path)])
        further = parts_of(self._schemas, (one for part in parts for one in conditional(part)))
        for name, item in value.items():
            at = join(path, name)
            if place := field_place(parts, name) or field_place(further, name):
                shape.fields.add(at)
                shape.add(self.shape(place, item, at, depth + 1))
            elif place := entry_place(parts, name):
                shape.add(self.shape(place, item, f"{path}{{}}", depth + 1))
            elif name not in ahead and any("properties" in part for part in (*parts, *further)):
                detail = f"{type_name(item)}, not in the spec"
                shape.differences.append(Difference(at, "new field", detail))
        return shape


def _distance(shape: ValueShape) -> tuple[int, int]:
    return len(shape.differences), -len(shape.fields) - len(shape.values)


def _names(schemas: Schemas, unions: Iterable[Union]) -> frozenset[str]:
    """The fields that members of unions name."""
    waiting, done, names = [*unions], set[int](), set[str]()
    while waiting:
        union = waiting.pop()
        if id(union.members) not in done:
            done.add(id(union.members))
            parts = parts_of(schemas, union.members)
            names.update(name for part in parts for name in object_at(part, "properties"))
            waiting += unions_of(parts)
    return frozenset(names)


def _missing(
    schemas: Schemas, parts: list[Part], value: dict[str, Any], path: str
) -> Iterator[Difference]:
    names = dict.fromkeys(str(name) for part in parts for name in array_at(part, "required"))
    for name in names:
        of_field = parts_of(schemas, field_place(parts, name))
        one_way = any(part.get(key) is True for part in of_field for key in ONE_WAY)
        if name not in value and not one_way:
            yield Difference(join(path, name), "missing field", "the spec requires it")


def _words(parts: list[Part], value: Any, path: str) -> ValueShape:
    shape = ValueShape()
    for words in filter(None, map(words_of, parts)):
        if any(_same(word, value) for word in words):
            shape.values.update([(path, spelled(value))] if value is not None else [])
        else:
            known = ", ".join(map(spelled, words[:LISTED])) + (", ..." if words[LISTED:] else "")
            detail = f"{spelled(value)[:60]!r} is not one of {known}"
            shape.add(ValueShape(differences=[Difference(path, "new enum value", detail)]))
    return shape


def _same(word: Any, value: Any) -> bool:
    """As JSON has it, where `true` is not 1."""
    return word == value and isinstance(word, bool) == isinstance(value, bool)


def _fits(allowed: tuple[str, ...], value: Any) -> bool:
    found = type_name(value)
    if found == "integer":
        return "integer" in allowed or "number" in allowed
    whole = found == "number" and isinstance(value, float) and value.is_integer()
    return found in allowed or (whole and "integer" in allowed)
