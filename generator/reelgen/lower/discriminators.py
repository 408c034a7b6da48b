"""Which values of a discriminator select which member, and which unions must say so themselves.

The model generator writes the discriminator's values into the members of a union, and that holds
wherever the members are used. A member that is used outside the union may come there with another
value, or with none. Such a union says itself which value selects which member, and the members
say what their own schemas do.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import Any, TypeAlias

from ..ir.names import ClassName
from ..plain import array_at, is_object, object_at
from ..schema.keywords import BESIDE_UNION, UNIONS
from ..schema.model import Schema
from ..schema.pointer import Pointer
from ..schema.walk import objects
from .schema_index import SchemaIndex

Union: TypeAlias = tuple[str, tuple[str, ...]]
"""The property of the discriminator, and references to the members."""
Values: TypeAlias = dict[str, list[str]]
"""The values that select each member."""


class Discriminators:
    """All discriminators of a document."""

    def __init__(self, schemas: SchemaIndex) -> None:
        self._schemas = schemas

    @cached_property
    def shared_unions(self) -> dict[Union, Values]:
        """The unions of which a member is used outside, where another value may select it."""
        uses = _Uses(self._schemas)
        return {union: values for union, values in uses.unions.items() if uses.is_shared(union)}

    def selects(self, owner: str, field: str) -> bool:
        """Return whether `field` of the class `owner` selects a member of a union."""
        return (owner, field) in self._values

    def values(self, owner: str, field: str) -> list[str]:
        """Return the values of `field` that select the class `owner`, where a mapping says so."""
        return self._values.get((owner, field), [])

    def is_member(self, owner: str) -> bool:
        """Return whether the class `owner` is a member of a discriminated union."""
        return owner in self._owners

    @cached_property
    def _owners(self) -> set[str]:
        return {owner for owner, _ in self._values}

    @cached_property
    def _values(self) -> dict[tuple[str, str], list[str]]:
        values: dict[tuple[str, str], list[str]] = {}
        for node in objects(self._schemas.root):
            if node.named or "discriminator" not in node.value:
                continue
            members = self._schemas.variants(node.value)
            if not members or union_of(node.value) in self.shared_unions:
                continue
            field = node.value["discriminator"]["propertyName"]
            for member, selecting in members.items():
                for owner in self._family(member):
                    listed = values.setdefault((owner, field), [])
                    if owner == self._schemas.name_of(member):
                        listed.extend(value for value in selecting if value not in listed)
        return values

    def _family(self, reference: str) -> set[ClassName]:
        """Return the class names of a schema and of those it is composed of."""
        return {self._schemas.name_of(one) for one in composed_of(self._schemas, reference)}


def union_of(schema: Any) -> Union | None:
    """Return the union of a schema that is nothing but a union with a discriminator."""
    if not is_object(schema) or any(k not in BESIDE_UNION and k[:2] != "x-" for k in schema):
        return None
    view = Schema(schema)
    references = tuple(m["$ref"] for m in view.members if is_object(m) and set(m) == {"$ref"})
    if view.discriminator is None or schema.get("type", "object") != "object":
        return None
    several = 1 < len(view.members) == len(set(references))
    one_keyword = not ("oneOf" in schema and "anyOf" in schema)
    return (view.discriminator.property_name, references) if several and one_keyword else None


def composed_of(schemas: SchemaIndex, reference: str) -> list[str]:
    """Return a reference, and those that `allOf` of what it names leads to, each once."""
    references = [reference]
    for current in references:
        for part in Schema(schemas.lookup(current)).all_of:
            inner = Schema(part).reference
            if inner is not None and inner not in references:
                references.append(inner)
    return references


class _Uses:
    """Where schemas are used: in unions, and outside of them."""

    def __init__(self, schemas: SchemaIndex) -> None:
        self._schemas = schemas
        self.unions: dict[Union, Values] = {}
        self._outside: set[str] = set()
        components = object_at(object_at(schemas.root, "components"), "schemas").values()
        inherited = {id(part) for schema in components for part in array_at(schema, "allOf")}
        """What a named schema is composed of: it counts where that one is used."""
        members: set[Pointer] = set()
        for node in objects(schemas.root):
            union = None if node.named else self._noted(node.value)
            if union is not None:
                members.update((*node.pointer, keyword) for keyword in UNIONS)
            reference = Schema(node.value).reference
            if reference is None or id(node.value) in inherited or node.pointer[:-1] in members:
                continue
            self._outside.add(reference)

    def _noted(self, node: dict[str, Any]) -> Union | None:
        union = union_of(node)
        if union is None:
            return None
        field, members = union
        variants = self._schemas.variants(node)
        are_objects = all(self._schemas.is_plain_object({"$ref": member}) for member in members)
        if set(variants) != set(members) or not are_objects:
            return None
        for member, mapped in variants.items():
            own = Schema(self._field(member, field)[0]).values or [member.rpartition("/")[2]]
            self.unions.setdefault(union, {})[member] = mapped or [str(value) for value in own]
        return union

    def is_shared(self, union: Union) -> bool:
        """Return whether a member, or what is composed of it, is used outside the union.

        A use that allows only the values of the union does not count.
        """
        field, members = union
        return any(
            not self._is_fixed(user, field, self.unions[union][member])
            for member in members
            for user in self._outside_uses[member]
        )

    @cached_property
    def _outside_uses(self) -> dict[str, list[str]]:
        """The references that are used outside unions, by all they are composed of."""
        uses: dict[str, list[str]] = defaultdict(list)
        for reference in sorted(self._outside):
            for part in composed_of(self._schemas, reference):
                uses[part].append(reference)
        return uses

    def _is_fixed(self, reference: str, field: str, values: list[str]) -> bool:
        """Return whether a schema itself requires the field, with one of these values."""
        schema, required = self._field(reference, field)
        allowed = Schema(schema).values
        return required and bool(allowed) and all(value in values for value in allowed)

    def _field(self, reference: str, field: str) -> tuple[Any, bool]:
        schema, required = self._schemas.fields({"$ref": reference}).get(field, (None, False))
        return self._schemas.resolve(schema), required
