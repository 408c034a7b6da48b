"""Discriminators: the property in each member, and the targets of the mapping."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..json_types import is_object, object_at
from ..schema.locate import locate
from ..schema.model import Schema, mapping_reference
from ..schema.pointer import Pointer
from ..schema.registry import is_local
from .near import nearest
from .problem import Edit, Problem
from .subject import Subject


def check_discriminator_properties(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each member of a union that lacks the property of the discriminator."""
    for pointer, schema in subject.schemas:
        discriminator = Schema(schema).discriminator
        if discriminator is None:
            continue
        where = (*pointer, "discriminator", "propertyName")
        name = discriminator.property_name
        members = Schema(schema).alternatives
        lacking = [m for m in members if _lacks(subject, m, name)]
        if (members and len(lacking) == len(members)) or (
            not members and _lacks(subject, schema, name)
        ):
            names = subject.registry.fields(members[0] if members else schema)
            near = nearest(name, names, shortest=2)
            remedy = f"write `{near}`" if near else "name a property that every member has"
            edit = Edit(where, near) if near else None
            message = f"no member has the property {name!r} of the discriminator"
            yield Problem(where, message, remedy, edit=edit)
            continue
        for member in lacking:
            index = members.index(member)
            keyword = "oneOf" if index < len(schema.get("oneOf", ())) else "anyOf"
            index -= 0 if keyword == "oneOf" else len(schema.get("oneOf", ()))
            message = f"the member lacks the property {name!r} of the discriminator"
            yield Problem((*pointer, keyword, index), message, f"add `{name}` to its properties")


def _lacks(subject: Subject, schema: Any, name: str) -> bool:
    target = subject.resolve(schema)
    if not target or Schema(target).types == ("null",):
        return False
    return locate(subject.registry, target, (name,)).certainty == "missing"


def check_mapping_targets(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each target of a mapping that does not exist."""
    schemas = object_at(object_at(subject.data, "components"), "schemas")
    for where, _, target in _mappings(subject):
        reference = mapping_reference(target)
        if _is_file(target) or subject.registry.lookup(reference) is not None:
            continue
        name = target.rpartition("/")[2]
        near = nearest(name, schemas)
        meant = f"{target.removesuffix(name)}{near}"
        remedy = f"write `{meant}`" if near else "name a schema of `components`"
        edit = Edit(where, meant) if near else None
        yield Problem(where, f"mapping leads to no schema: {target}", remedy, edit=edit)


def _is_file(target: str) -> bool:
    return not is_local(target) and target.partition("#")[0].endswith((".json", ".yaml", ".yml"))


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
