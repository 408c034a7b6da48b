"""Compare a value with its schema: documented locations it covers, and differences.

A location is a path: `data.videos[].status`, `meta{}.size` for names that are data, `point[0]` in
tuples. Alternatives with a field of the same path share the location.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ..json_types import JsonObject, array_at, is_array, is_object, object_at
from ..schema.flatten import JsonSchema
from ..validation import Schemas
from .schema_parts import (
    Part,
    Union,
    allowed_types,
    conditional,
    entry_schemas,
    enum_of,
    field_schemas,
    item_schemas,
    item_step,
    parts_of,
    unions_of,
)

Kind: TypeAlias = Literal["new field", "missing field", "changed type", "new enum value"]

TYPES = {bool: "boolean", int: "integer", float: "number", str: "string"}
DEEPEST = 100
"""Maximum depth of a value."""
LISTED = 12
"""Maximum number of enum values in a message."""
ONE_WAY = ("readOnly", "writeOnly")
"""Fields that are absent in one direction, required or not."""


@dataclass(frozen=True, slots=True, order=True)
class ValueDifference:
    """A difference between a value and its schema."""

    path: str
    """The path, `data.videos[].status`; empty for the value itself."""
    kind: Kind
    detail: str
    """The actual and the documented value."""
    value: object = field(default=None, compare=False, repr=False)
    """The actual value."""


@dataclass(slots=True)
class ValueShape:
    """Fields and enum values in a value, and its differences."""

    fields: set[str] = field(default_factory=set[str])
    values: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """Enum values with their paths, without null."""
    differences: list[ValueDifference] = field(default_factory=list[ValueDifference])
    """Distinct differences, without repetitions by items of a list."""

    def add(self, other: ValueShape) -> None:
        """Add another shape."""
        self.fields |= other.fields
        self.values |= other.values
        self.differences = list(dict.fromkeys((*self.differences, *other.differences)))


def observed(schemas: Schemas, schema: JsonSchema, value: object, path: str = "") -> ValueShape:
    """Return the documented locations of a value, and its differences."""
    return _Observer(schemas).shape((schema,), value, path)


def join(path: str, name: str) -> str:
    """Return the path of a field."""
    return f"{path}.{name}" if path else name


def spelled(value: object) -> str:
    """Return a plain value as JSON, a string without quotes."""
    return (
        "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
    )


def type_name(value: object) -> str:
    """Return the JSON type of a value."""
    if value is None:
        return "null"
    if is_object(value):
        return "object"
    return next((name for kind, name in TYPES.items() if type(value) is kind), "array")


class _Observer:
    """Comparison of one value, with cached results for its parts."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._cache: dict[tuple[tuple[int, ...], int, str], ValueShape] = {}

    def shape(
        self, described: tuple[JsonSchema, ...], value: object, path: str, depth: int = 0
    ) -> ValueShape:
        """Return the shape of a value for schemas that all apply to it."""
        targets = tuple(sorted({id(self._schemas.target(schema)) for schema in described}))
        key = (targets, id(value), path)
        if key not in self._cache:
            self._cache[key] = self._shape(described, value, path, depth)
        return self._cache[key]

    def _shape(
        self, described: tuple[JsonSchema, ...], value: object, path: str, depth: int
    ) -> ValueShape:
        parts = parts_of(self._schemas, described)
        for types in allowed_types(self._schemas, parts):
            if not _fits(types, value):
                detail = f"{type_name(value)} where the spec has {' or '.join(types)}"
                return ValueShape(
                    differences=[ValueDifference(path, "changed type", detail, value)]
                )
        if depth > DEEPEST:
            return ValueShape()
        return self._plain(self._chosen(parts, value, path, depth), value, path, depth)

    def _chosen(self, parts: list[Part], value: object, path: str, depth: int) -> list[Part]:
        """Return the parts with the best matching alternatives of each union."""
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
        self,
        parts: list[Part],
        union: Union,
        value: object,
        shown: Callable[[list[Part]], ValueShape],
    ) -> list[list[Part]]:
        """Return the selected member; otherwise each member, and all plausible ones together."""
        selected = union.selected(self._schemas, value)
        if selected is not None:
            return [parts_of(self._schemas, (*parts, selected))]
        each = [parts_of(self._schemas, (*parts, member)) for member in union.members]
        meant = [
            member
            for member, option in zip(union.members, each, strict=True)
            if all(difference.kind == "new field" for difference in shown(option).differences)
        ]
        return [*each, parts_of(self._schemas, (*parts, *meant))] if len(meant) > 1 else each

    def _plain(
        self,
        parts: list[Part],
        value: object,
        path: str,
        depth: int,
        ahead: frozenset[str] = frozenset(),
    ) -> ValueShape:
        """Return the shape without unions; `ahead`: field names of unions not decided yet."""
        if is_object(value):
            return self._fields(parts, value, path, depth, ahead)
        if not is_array(value):
            return _enum_shape(parts, value, path)
        shape = ValueShape()
        for index, item in enumerate(value):
            at = f"{path}{item_step(parts, index)}"
            shape.add(self.shape(item_schemas(parts, index), item, at, depth + 1))
        return shape

    def _fields(
        self,
        parts: list[Part],
        value: JsonObject,
        path: str,
        depth: int,
        ahead: frozenset[str],
    ) -> ValueShape:
        shape = ValueShape(differences=[*_missing(self._schemas, parts, value, path)])
        further = parts_of(
            self._schemas, (schema for part in parts for schema in conditional(part))
        )
        for name, item in value.items():
            at = join(path, name)
            if described := field_schemas(parts, name) or field_schemas(further, name):
                shape.fields.add(at)
                shape.add(self.shape(described, item, at, depth + 1))
            elif described := entry_schemas(parts, name):
                shape.add(self.shape(described, item, f"{path}{{}}", depth + 1))
            elif name not in ahead and any("properties" in part for part in (*parts, *further)):
                detail = f"{type_name(item)}, not in the spec"
                shape.differences.append(ValueDifference(at, "new field", detail, item))
        return shape


def _distance(shape: ValueShape) -> tuple[int, int]:
    return len(shape.differences), -len(shape.fields) - len(shape.values)


def _names(schemas: Schemas, unions: Iterable[Union]) -> frozenset[str]:
    """Return the fields that members of unions declare."""
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
    schemas: Schemas, parts: list[Part], value: JsonObject, path: str
) -> Iterator[ValueDifference]:
    names = dict.fromkeys(str(name) for part in parts for name in array_at(part, "required"))
    for name in names:
        of_field = parts_of(schemas, field_schemas(parts, name))
        one_way = any(part.get(key) is True for part in of_field for key in ONE_WAY)
        if name not in value and not one_way:
            yield ValueDifference(join(path, name), "missing field", "the spec requires it")


def _enum_shape(parts: list[Part], value: object, path: str) -> ValueShape:
    shape = ValueShape()
    for values in filter(None, map(enum_of, parts)):
        if any(_same(allowed, value) for allowed in values):
            shape.values.update([(path, spelled(value))] if value is not None else [])
        else:
            names = ", ".join(map(spelled, values[:LISTED])) + (", ..." if values[LISTED:] else "")
            detail = f"{spelled(value)[:60]!r} is not one of {names}"
            shape.add(
                ValueShape(differences=[ValueDifference(path, "new enum value", detail, value)])
            )
    return shape


def _same(allowed: object, value: object) -> bool:
    """Compare as JSON, where `true` is not 1."""
    return allowed == value and isinstance(allowed, bool) == isinstance(value, bool)


def _fits(allowed: tuple[str, ...], value: object) -> bool:
    kind = type_name(value)
    if kind == "integer":
        return "integer" in allowed or "number" in allowed
    whole = kind == "number" and isinstance(value, float) and value.is_integer()
    return kind in allowed or (whole and "integer" in allowed)
