"""Discriminators: the property in each member, and the targets of the mapping."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ..json_types import array_at, is_object, object_at
from ..schema.locate import Certainty, locate
from ..schema.model import Schema, mapping_reference
from ..schema.pointer import Pointer
from .near import nearest
from .problem import Edit, Problem
from .subject import Subject


class _Judged(NamedTuple):
    """A discriminator, and what is known of its property in each member of the union."""

    pointer: Pointer
    schema: dict[str, Any]
    name: str
    members: list[Any]
    certainties: list[Certainty]

    @property
    def is_open(self) -> bool:
        """Whether nothing can be said about the property."""
        return bool(self.certainties) and set(self.certainties) == {"open"}


def _judged(subject: Subject) -> Iterator[_Judged]:
    for pointer, schema in subject.schemas:
        discriminator = Schema(schema).discriminator
        if discriminator is not None:
            name = discriminator.property_name
            members = Schema(schema).alternatives or [schema]
            certainties: list[Certainty] = [_certainty(subject, one, name) for one in members]
            yield _Judged(pointer, schema, name, members, certainties)


def _certainty(subject: Subject, schema: Any, name: str) -> Certainty:
    """Return what is known of a property of a member; `declared` where the member needs none."""
    target = subject.resolve(schema)
    if not target or Schema(target).types == ("null",):
        return "declared" if target else "open"
    return locate(subject.registry, target, (name,)).certainty


def check_discriminator_properties(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each member of a union that lacks the property of the discriminator."""
    for one in _judged(subject):
        if "missing" not in one.certainties:
            continue
        if _is_declared(subject, one):
            yield from _lacking_members(one)
            continue
        where = (*one.pointer, "discriminator", "propertyName")
        names = {name: None for m in one.members for name in subject.registry.fields(m)}
        near = nearest(one.name, names, shortest=2)
        remedy = f"write `{near}`" if near else "name a property that every member has"
        edit = Edit(where, near) if near else None
        message = f"no member has the property {one.name!r} of the discriminator"
        yield Problem(where, message, remedy, edit=edit)


def _is_declared(subject: Subject, one: _Judged) -> bool:
    """Return whether a member that is not null has the property."""
    pairs = zip(one.members, one.certainties, strict=True)
    return any(
        certainty == "declared" and Schema(subject.resolve(member)).types != ("null",)
        for member, certainty in pairs
    )


def _lacking_members(one: _Judged) -> Iterator[Problem]:
    first = len(array_at(one.schema, "oneOf"))
    for number, certainty in enumerate(one.certainties):
        if certainty == "missing":
            where = ("oneOf", number) if number < first else ("anyOf", number - first)
            message = f"the member lacks the property {one.name!r} of the discriminator"
            yield Problem((*one.pointer, *where), message, f"add `{one.name}` to its properties")


def open_discriminators(subject: Subject) -> Iterator[tuple[Pointer, str]]:
    """Yield each discriminator whose members are all open, so that nothing can be said."""
    for one in _judged(subject):
        if one.is_open:
            where = (*one.pointer, "discriminator", "propertyName")
            yield where, f"{one.name}: the members of the union are open"


FIELDS = ("propertyName", "mapping", "defaultMapping")
"""The fields of a discriminator."""


def check_fields(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each field that a discriminator does not have, or lacks."""
    for pointer, schema in subject.schemas:
        discriminator = schema.get("discriminator")
        if not is_object(discriminator):
            continue
        slips: list[str] = []
        for name in discriminator:
            if name in FIELDS or name.startswith("x-"):
                continue
            near = nearest(name, [field for field in FIELDS if field not in discriminator])
            where = (*pointer, "discriminator", name)
            message = f"`{name}` is not a field of a discriminator"
            edit = Edit(where, near, key=True) if near else None
            remedy = f"write `{near}`" if near else f"use {', '.join(FIELDS)}"
            yield Problem(where, message, remedy, key=True, edit=edit)
            slips += [near] if near else []
        if "propertyName" not in discriminator and "propertyName" not in slips:
            where = (*pointer, "discriminator")
            message = "`propertyName` is missing in the discriminator"
            yield Problem(where, message, "name the property", key=True)


def check_mapping_targets(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each target of a mapping that does not exist."""
    schemas = object_at(object_at(subject.data, "components"), "schemas")
    for where, _, target in _mappings(subject):
        reference = mapping_reference(target)
        if subject.registry.lookup(reference) is not None:
            continue
        name = target.rpartition("/")[2]
        near = nearest(name, schemas)
        meant = f"{target.removesuffix(name)}{near}"
        remedy = f"write `{meant}`" if near else "name a schema of `components`"
        edit = Edit(where, meant) if near else None
        yield Problem(where, f"mapping leads to no schema: {target}", remedy, edit=edit)


def check_mapping_values(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each value of a mapping that its member does not allow."""
    for where, name, target in _mappings(subject):
        member = subject.registry.lookup(mapping_reference(target))
        if not is_object(member):
            continue
        field = subject.registry.fields(member).get(name, ({}, False))[0]
        values = [v for part in subject.registry.parts([field]) for v in Schema(part).values]
        value = where[-1]
        if values and value not in values:
            near = nearest(str(value), [str(v) for v in values], shortest=3)
            edit = Edit(where, near, key=True) if near else None
            remedy = f"write `{near}`" if near else f"use one of {', '.join(map(str, values))}"
            message = f"`{name}` of the member has no value {value!r}"
            yield Problem(where, message, remedy, key=True, edit=edit)


def _mappings(subject: Subject) -> Iterator[tuple[Pointer, str, str]]:
    """Yield the pointer of each value of a mapping, the property, and the target."""
    for pointer, schema in subject.schemas:
        discriminator = object_at(schema, "discriminator")
        name = discriminator.get("propertyName")
        for value, target in object_at(discriminator, "mapping").items():
            if isinstance(target, str):
                yield (*pointer, "discriminator", "mapping", value), str(name), target
