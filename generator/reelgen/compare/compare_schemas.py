"""Comparison of two schemas; differences are named after our schema."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..schema.flatten import JsonSchema
from ..schema.model import Schema, types_of
from .described import Described
from .difference import ONLY_HERE, ONLY_THERE
from .shape import Shape, shape_of, sole


@dataclass(frozen=True, slots=True)
class SchemaDifference:
    """A difference, with the schemas that have it or would contain it."""

    subject: str
    text: str
    ours: JsonSchema
    theirs: JsonSchema


class SchemaComparison:
    """Comparison of schemas: each pair once, under the name of its first use."""

    def __init__(self, ours: Described, theirs: Described) -> None:
        self.ours = ours
        self.theirs = theirs
        self._known: dict[tuple[int, int], tuple[SchemaDifference, ...]] = {}

    def differences(
        self, subject: str, ours: JsonSchema, theirs: JsonSchema
    ) -> tuple[SchemaDifference, ...]:
        """Return the differences between two schemas. `subject`: their part of the API."""
        nullable = tuple(_nullable(subject, *self._shapes(ours, theirs)))
        reference = Schema(sole(self.ours.schemas, ours)).reference
        if reference is not None:
            ours, theirs = sole(self.ours.schemas, ours), sole(self.theirs.schemas, theirs)
        name = reference.rpartition("/")[2] if reference else subject
        key = id(self.ours.schemas.target(ours)), id(self.theirs.schemas.target(theirs))
        if key not in self._known:
            self._known[key] = ()  # recursive schema
            self._known[key] = tuple(self._compared(name, ours, theirs))
        return (*nullable, *self._known[key])

    def _compared(
        self, name: str, ours: JsonSchema, theirs: JsonSchema
    ) -> Iterator[SchemaDifference]:
        own, other = self._shapes(ours, theirs)
        if own.variants or other.variants:
            yield from self._variants(name, own, other)
            return
        yield from _plain(name, own, other)
        yield from self._fields(name, own, other)
        if own.items is not None and other.items is not None:
            yield from self.differences(f"{name}[]", own.items, other.items)

    def _fields(self, name: str, own: Shape, other: Shape) -> Iterator[SchemaDifference]:
        for field in [*own.properties, *(f for f in other.properties if f not in own.properties)]:
            part = f"{name}.{field}"
            if field not in other.properties:
                yield SchemaDifference(part, ONLY_HERE, own.properties[field], other.node)
            elif field not in own.properties:
                yield SchemaDifference(part, ONLY_THERE, own.node, other.properties[field])
            else:
                sides = own.properties[field], other.properties[field]
                if (field in own.required) != (field in other.required):
                    required = field in own.required, field in other.required
                    yield SchemaDifference(part, both_values("required", *required), *sides)
                yield from self.differences(part, *sides)

    def _variants(self, name: str, own: Shape, other: Shape) -> Iterator[SchemaDifference]:
        """Compare each of their union members with our most similar one."""
        mine = own.variants or (own.node,)
        chosen: set[int] = set()
        for theirs in other.variants or (other.node,):
            compared = [self.differences(name, ours, theirs) for ours in mine]
            unlike = [self._unlike(ours, theirs) for ours in mine]
            costs = [(unlike[i], _missing(compared[i]), len(compared[i])) for i in range(len(mine))]
            best = costs.index(min(costs))
            if unlike[best]:
                yield SchemaDifference(f"{name} {_name(theirs)}", ONLY_THERE, own.node, theirs)
            else:
                chosen.add(best)
                yield from compared[best]
        for index, ours in enumerate(mine):
            if index not in chosen:
                yield SchemaDifference(f"{name} {_name(ours)}", ONLY_HERE, ours, other.node)

    def _unlike(self, ours: JsonSchema, theirs: JsonSchema) -> bool:
        """Return whether no value matches both: their types or values of a field differ."""
        own, other = self._shapes(ours, theirs)
        if own.types and other.types and not own.types & other.types:
            return True
        fields = own.properties.keys() & other.properties.keys()
        pairs = [self._shapes(own.properties[f], other.properties[f]) for f in sorted(fields)]
        return any(a.values and b.values and not a.values & b.values for a, b in pairs)

    def _shapes(self, ours: JsonSchema, theirs: JsonSchema) -> tuple[Shape, Shape]:
        return shape_of(self.ours.schemas, ours), shape_of(self.theirs.schemas, theirs)


def _missing(differences: tuple[SchemaDifference, ...]) -> int:
    return sum(difference.text == ONLY_THERE for difference in differences)


def _nullable(name: str, own: Shape, other: Shape) -> Iterator[SchemaDifference]:
    if own.nullable != other.nullable:
        yield _differs(name, own, other, "nullable", own.nullable, other.nullable)


def _name(variant: JsonSchema) -> str:
    """Return the name of a union member, or its types if it has no name."""
    name = (Schema(variant).reference or "").rpartition("/")[2]
    return name or " or ".join(types_of(variant)) or "variant"


def _plain(name: str, own: Shape, other: Shape) -> Iterator[SchemaDifference]:
    if own.types != other.types:
        yield _differs(name, own, other, "type", _listed(own.types), _listed(other.types))
    if own.values != other.values:
        yield _differs(name, own, other, "enum", *_apart(own.values, other.values))
    for facet in dict.fromkeys((*own.facets, *other.facets)):
        absent = False if facet == "deprecated" else None
        values = own.facets.get(facet, absent), other.facets.get(facet, absent)
        if values[0] != values[1] or isinstance(values[0], bool) != isinstance(values[1], bool):
            yield _differs(name, own, other, facet, *values)


def _apart(ours: frozenset[str] | None, theirs: frozenset[str] | None) -> tuple[object, object]:
    """Return the enum values that only one document has."""
    if ours is None or theirs is None:
        return _listed(ours), _listed(theirs)
    return _listed(ours - theirs), _listed(theirs - ours)


def _listed(values: frozenset[str] | None) -> str:
    return "any" if values is None else ", ".join(sorted(values)) or "none"


def _differs(
    name: str, own: Shape, other: Shape, facet: str, ours: object, theirs: object
) -> SchemaDifference:
    return SchemaDifference(name, both_values(facet, ours, theirs), own.node, other.node)


def both_values(facet: str, ours: object, theirs: object) -> str:
    """Return the text of a difference in a fact: `required yes here, no there`."""
    spelled = {None: "none", True: "yes", False: "no"}
    shown = [spelled[v] if v is None or isinstance(v, bool) else str(v) for v in (ours, theirs)]
    return f"{facet} {shown[0]} here, {shown[1]} there"
