"""Unions whose members are used alone too: there, no tag makes them what they are.

The model generator writes the tag of a union into its members, and that holds wherever they stand.
A member that another place refers to may come there with another tag, or with none. Such a union
says itself which tag means which member, and the members say what their own schemas do.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from ..document.references import is_data, names_below
from ..plain import array_at, is_array, is_object, object_at

if TYPE_CHECKING:
    from .schemas import Schemas

Union: TypeAlias = tuple[str, tuple[str, ...]]
"""The field that holds the tag, and references to the members."""
Tags: TypeAlias = dict[str, list[str]]
"""The tags that stand for each member."""

_BESIDE = frozenset({"oneOf", "anyOf", "discriminator", "type", "title", "description", "example"})


def union_of(schema: Any) -> Union | None:
    """What a schema is that is nothing but a union told apart by a tag."""
    if not is_object(schema) or any(k not in _BESIDE and k[:2] != "x-" for k in schema):
        return None
    tag = object_at(schema, "discriminator").get("propertyName")
    members = array_at(schema, "oneOf") or array_at(schema, "anyOf")
    references = tuple(m["$ref"] for m in members if is_object(m) and set(m) == {"$ref"})
    if not isinstance(tag, str) or not tag.strip() or schema.get("type", "object") != "object":
        return None
    several = 1 < len(members) == len(set(references))
    return (tag, references) if several and not ("oneOf" in schema and "anyOf" in schema) else None


def shared_unions(schemas: Schemas) -> dict[Union, Tags]:
    """The unions of which a member is used alone, where its tag may be another."""
    found = _Uses(schemas)
    found.visit(schemas.root, named=False)
    return {union: tags for union, tags in found.unions.items() if found.is_shared(union, tags)}


class _Uses:
    """Where schemas are used: in unions, and alone."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas
        self.unions: dict[Union, Tags] = {}
        self._alone: set[str] = set()
        components = object_at(object_at(schemas.root, "components"), "schemas").values()
        self._inherited = {id(part) for one in components for part in array_at(one, "allOf")}
        """What a named schema is composed of: it counts where that one is used."""

    def visit(self, node: Any, *, named: bool) -> None:
        """Note all that stands below."""
        if is_array(node):
            for item in node:
                self.visit(item, named=False)
        elif is_object(node):
            union = None if named else self._noted(node)
            if isinstance(node.get("$ref"), str) and id(node) not in self._inherited:
                self._alone.add(node["$ref"])
            for name, child in node.items():
                if not is_data(name, named) and not (union and name in ("oneOf", "anyOf")):
                    self.visit(child, named=names_below(name, named))

    def _noted(self, node: dict[str, Any]) -> Union | None:
        union = union_of(node)
        if union is None:
            return None
        field, members = union
        tags = self.schemas.variants(node)
        objects = all(self.schemas.is_object({"$ref": member}) for member in members)
        if set(tags) != set(members) or not objects:
            return None
        for member, said in tags.items():
            own = _values(self._field(member, field)[0]) or [member.rpartition("/")[2]]
            self.unions.setdefault(union, {})[member] = said or [str(value) for value in own]
        return union

    def is_shared(self, union: Union, tags: Tags) -> bool:
        """Whether a member, or what is composed of it, stands alone and could have another tag."""
        field, members = union
        return any(
            not self._is_fixed(one, field, tags[member])
            for member in members
            for one in self._alone_as.get(member, ())
        )

    @cached_property
    def _alone_as(self) -> dict[str, list[str]]:
        """What is used alone, by all it is composed of."""
        found: dict[str, list[str]] = {}
        for one in sorted(self._alone):
            for part in self._parts(one, set()):
                found.setdefault(part, []).append(one)
        return found

    def _is_fixed(self, reference: str, field: str, tags: list[str]) -> bool:
        """Whether a schema itself asks for a tag, and for one of these."""
        schema, required = self._field(reference, field)
        values = _values(schema)
        return required and bool(values) and all(value in tags for value in values)

    def _field(self, reference: str, field: str) -> tuple[Any, bool]:
        schema, required = self.schemas.fields({"$ref": reference}).get(field, (None, False))
        return self.schemas.resolved(schema), required

    def _parts(self, reference: str, seen: set[str]) -> Iterator[str]:
        if reference not in seen:
            seen.add(reference)
            yield reference
            for part in array_at(self.schemas.target(reference), "allOf"):
                if is_object(part) and isinstance(part.get("$ref"), str):
                    yield from self._parts(part["$ref"], seen)


def _values(schema: Any) -> list[Any]:
    if not is_object(schema):
        return []
    return [schema["const"]] if "const" in schema else array_at(schema, "enum")
