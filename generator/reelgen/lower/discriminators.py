"""Discriminators of unions, and the values that select their members.

A discriminator selects a member and does not change which values are valid (OpenAPI 3.1.1). If each
member requires the property and lists distinct values, the union is closed. Otherwise the selected
member is tried first, then the others (`runtime/schema/discriminator.py`).

Without a discriminator, constants that differ between members select: no other value is accepted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Any, TypeAlias

from ..ir.names import ClassName
from ..schema.branches import leaves
from ..schema.flatten import JsonSchema
from ..schema.keywords import BESIDE_UNION
from ..schema.model import DiscriminatorObject, Schema
from ..schema.walk import all_objects
from .schema_index import SchemaIndex

Tag: TypeAlias = str | int


@dataclass(frozen=True, slots=True)
class Selection:
    """The members of a union and the values of a property that select them."""

    field: str
    members: tuple[JsonSchema, ...]
    """References or inline schemas."""
    indexes: dict[Tag, int]
    """Value -> index of the member."""
    default: int | None
    """The member for values that select none (`defaultMapping` of OpenAPI 3.2)."""
    closed: bool
    """Whether each member requires the property and allows only values that select it."""


class Discriminators:
    """All discriminators of a document."""

    def __init__(self, schemas: SchemaIndex) -> None:
        self._schemas = schemas

    def selects(self, owner: str, field: str) -> bool:
        """Return whether `field` of the class `owner` selects it among the members of a union."""
        return (owner, field) in self._fields or (owner, field) in self._constants

    def is_member(self, owner: str) -> bool:
        """Return whether the class `owner` is a member of a discriminated union."""
        return owner in self._members

    @cached_property
    def _selections(self) -> list[Selection]:
        nodes = (node.value for node in all_objects(self._schemas.root) if not node.named)
        selections = (selection(node, self._schemas) for node in nodes if "discriminator" in node)
        return [selected for selected in selections if selected is not None]

    @cached_property
    def _members(self) -> set[ClassName]:
        return {name for selected in self._selections for name in self._family(selected)}

    @cached_property
    def _fields(self) -> set[tuple[str, str]]:
        return {
            (name, selected.field)
            for selected in self._selections
            for name in self._family(selected)
        }

    @cached_property
    def _constants(self) -> set[tuple[str, str]]:
        nodes = (node.value for node in all_objects(self._schemas.root) if not node.named)
        return {
            (self._schemas.name_of(part), field)
            for node in nodes
            if "oneOf" in node or "anyOf" in node
            for member, fields in constants(node, self._schemas)
            if "$ref" in member
            for part in composed_of(self._schemas, member["$ref"])
            for field in fields
        }

    def _family(self, selected: Selection) -> set[ClassName]:
        """Return the class names of members and of their `allOf` parts."""
        references = [m["$ref"] for m in selected.members if "$ref" in m]
        return {
            self._schemas.name_of(part)
            for reference in references
            for part in composed_of(self._schemas, reference)
        }


def selection(schema: JsonSchema, schemas: SchemaIndex) -> Selection | None:
    """Return the selection of a schema, or None if it is not a discriminated union of objects.

    Nested unions are flattened. Null is skipped.
    """
    discriminator = Schema(schema).discriminator
    if discriminator is None or any(k not in BESIDE_UNION and k[:2] != "x-" for k in schema):
        return None
    members = leaves(schemas, schema)
    if len(members) < 2 or not all(schemas.is_plain_object(member) for member in members):
        return None
    if Schema(schema).types not in ((), ("object",)):
        return None
    field = discriminator.property_name
    own = [_values(member, field, schemas) for member in members]
    default = next((i for i, m in enumerate(members) if _is_default(m, discriminator)), None)
    required = all(schemas.fields(member).get(field, (None, False))[1] for member in members)
    closed = required and default is None and _tells_apart(own)
    tags = _tags(members, own, discriminator.mapping, default)
    return Selection(field, tuple(members), tags, default, closed)


def _tags(
    members: Sequence[JsonSchema],
    own: list[list[Tag]],
    mapping: Mapping[str, str],
    default: int | None,
) -> dict[Tag, int]:
    """Return the member that each value selects: the mapping first, then what members list.

    A member that is neither mapped nor lists values is selected by its name.
    """
    mapped = [
        [value for value, target in mapping.items() if target == member.get("$ref")]
        for member in members
    ]
    tags: dict[Tag, int] = {}
    for index, (values, listed) in enumerate(zip(mapped, own, strict=True)):
        both = [value for value in values if not listed or value in listed]
        tags.update(dict.fromkeys(both, index))
    for index, (values, listed) in enumerate(zip(mapped, own, strict=True)):
        name = members[index].get("$ref", "").rpartition("/")[2]
        named = [name] if name and not values and index != default else []
        for value in listed or named:
            tags.setdefault(value, index)
    return tags


def _tells_apart(own: list[list[Tag]]) -> bool:
    """Return whether each member lists texts, and none that another lists."""
    every = [value for listed in own for value in listed]
    return all(own) and len({*every}) == len(every) and all(isinstance(v, str) for v in every)


def _is_default(member: JsonSchema, discriminator: DiscriminatorObject) -> bool:
    return discriminator.default is not None and member.get("$ref") == discriminator.default


def _values(member: object, field: str, schemas: SchemaIndex) -> list[Tag]:
    """Return the values that a member allows for the field; none if it is open."""
    schema, _ = schemas.fields(member).get(field, (None, False))
    return _listed(schema, schemas)


def _listed(schema: object, schemas: SchemaIndex) -> list[Tag]:
    values = Schema(schemas.resolve(schema)).values
    plain = [v for v in values if isinstance(v, str | int) and not isinstance(v, bool)]
    return plain if len(plain) == len(values) else []


def constants(schema: object, schemas: SchemaIndex) -> list[tuple[Any, set[str]]]:
    """Return the members of a union of objects, each with the fields whose values select it.

    Such a field is a constant of a member, and lists only other values in another member.
    """
    members = [member for member in leaves(schemas, schema) if schemas.is_plain_object(member)]
    listed = [
        {
            name: tags
            for name, (f, _) in schemas.fields(member).items()
            if (tags := _listed(f, schemas))
        }
        for member in members
    ]
    selecting: list[set[str]] = [set() for _ in members]
    for (i, first), (j, second) in combinations(enumerate(listed), 2):
        for name in first.keys() & second.keys():
            shortest = min(len(first[name]), len(second[name]))
            if shortest == 1 and set(first[name]).isdisjoint(second[name]):
                selecting[i].add(name)
                selecting[j].add(name)
    return list(zip(members, selecting, strict=True))


def with_constants(member: JsonSchema, fields: set[str], schemas: SchemaIndex) -> object:
    """Return an inline member whose `fields` accept no other values."""
    own: Any = member.get("properties")
    if not own:
        return member
    parts = {name: closed(f, schemas) if name in fields else f for name, f in own.items()}
    return {**member, "properties": parts}


def closed(field: object, schemas: SchemaIndex) -> object:
    """Return the schema of a field that selects a member, closed to other values."""
    schema = schemas.resolve(field)
    return {**schema, "x-closed": True} if Schema(schema).values else field


def composed_of(schemas: SchemaIndex, reference: str) -> list[str]:
    """Return a reference and all references in `allOf` of its target, each once."""
    references = [reference]
    for current in references:
        for part in Schema(schemas.lookup(current)).all_of:
            inner = Schema(part).reference
            if inner is not None and inner not in references:
                references.append(inner)
    return references
