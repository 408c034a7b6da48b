"""Discriminators: the property in each member, and the targets of the mapping."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..json_types import JsonArray, JsonObject, array_at, is_array, is_object, object_at
from ..schema.keywords import UNIONS
from ..schema.locate import Certainty, locate
from ..schema.model import Schema, mapping_reference
from ..schema.pointer import Pointer
from ..schema.references import as_written
from .nearest import nearest
from .problem import LintProblem, misspelling
from .subject import Subject


class _UnionAt(NamedTuple):
    """A schema with a discriminator, and the certainty of its property in each member."""

    pointer: Pointer
    schema: JsonObject
    name: str
    members: JsonArray
    certainties: list[Certainty]

    @property
    def is_open(self) -> bool:
        """Whether every member is open, so that the property cannot be checked."""
        return bool(self.certainties) and set(self.certainties) == {"open"}


def _unions(subject: Subject) -> list[_UnionAt]:
    """Return every schema with a discriminator."""
    return list(_all_unions(subject))


def _all_unions(subject: Subject) -> Iterator[_UnionAt]:
    for pointer, schema in subject.schemas_with("discriminator"):
        discriminator = Schema(schema).discriminator
        misplaced = [k for k in UNIONS if k in schema and not is_array(schema[k])]
        if discriminator is not None and not misplaced:  # which have a finding of their own
            name = discriminator.property_name
            members = Schema(schema).alternatives or [schema]
            certainties: list[Certainty] = [_certainty(subject, member, name) for member in members]
            yield _UnionAt(pointer, schema, name, members, certainties)


def _certainty(subject: Subject, schema: object, name: str) -> Certainty:
    """Return whether a member has a property; `declared` for null, which needs none."""
    target = subject.target(schema)
    if not target or Schema(target).types == ("null",):
        return "declared" if target else "open"
    return locate(subject.registry, target, (name,)).certainty


def check_discriminator_properties(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each member of a union that lacks the property of the discriminator."""
    for union in subject.once(_unions):
        if "missing" not in union.certainties:
            continue
        if _is_declared(subject, union):
            yield from _lacking_members(union)
            continue
        where = (*union.pointer, "discriminator", "propertyName")
        names = {name: None for m in union.members for name in subject.registry.fields(m)}
        message = f"no member has the property {union.name!r} of the discriminator"
        suggestion = nearest(union.name, names, shortest=2)
        yield misspelling(where, message, suggestion, "name a property that every member has")


def _is_declared(subject: Subject, union: _UnionAt) -> bool:
    """Return whether a member that is not null has the property."""
    pairs = zip(union.members, union.certainties, strict=True)
    return any(
        certainty == "declared" and Schema(subject.target(member)).types != ("null",)
        for member, certainty in pairs
    )


def _lacking_members(union: _UnionAt) -> Iterator[LintProblem]:
    first = len(array_at(union.schema, "oneOf"))
    for number, certainty in enumerate(union.certainties):
        if certainty == "missing":
            where = ("oneOf", number) if number < first else ("anyOf", number - first)
            message = f"the member lacks the property {union.name!r} of the discriminator"
            remedy = f"add `{union.name}` to its properties"
            yield LintProblem((*union.pointer, *where), message, remedy)


def open_discriminators(subject: Subject) -> Iterator[tuple[Pointer, str]]:
    """Yield each discriminator whose members are all open: it cannot be checked."""
    for union in subject.once(_unions):
        if union.is_open:
            where = (*union.pointer, "discriminator", "propertyName")
            yield where, f"{union.name}: the members of the union are open"


FIELDS = ("propertyName", "mapping", "defaultMapping")
"""The fields of a discriminator."""


def check_fields(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each field that a discriminator does not have, or lacks."""
    for pointer, schema in subject.schemas_with("discriminator"):
        discriminator = schema.get("discriminator")
        if not is_object(discriminator):
            continue
        suggestions: list[str] = []
        for name in discriminator:
            if name in FIELDS or name.startswith("x-"):
                continue
            absent = [field for field in FIELDS if field not in discriminator]
            suggestion = nearest(name, absent)
            where = (*pointer, "discriminator", name)
            message = f"`{name}` is not a field of a discriminator"
            yield misspelling(where, message, suggestion, f"use {', '.join(FIELDS)}", key=True)
            suggestions += [suggestion] if suggestion else []
        if "propertyName" not in discriminator and "propertyName" not in suggestions:
            where = (*pointer, "discriminator")
            message = "`propertyName` is missing in the discriminator"
            yield LintProblem(where, message, "name the property", key=True, name="propertyName")


def check_mapping_targets(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each target of a mapping that does not exist."""
    schemas = object_at(object_at(subject.data, "components"), "schemas")
    for where, _, target in _mappings(subject):
        reference = mapping_reference(target)
        if subject.registry.lookup(reference) is not None:
            continue
        name = target.rpartition("/")[2]
        closest = nearest(name, schemas)
        suggestion = f"{target.removesuffix(name)}{closest}" if closest else None
        message = f"schema of the mapping does not exist: {as_written(target)}"
        yield misspelling(where, message, suggestion, "name a schema of `components`")


def check_mapping_values(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each value of a mapping that its member does not allow."""
    for where, name, target in _mappings(subject):
        member = subject.registry.lookup(mapping_reference(target))
        if not is_object(member):
            continue
        field = subject.registry.fields(member).get(name, ({}, False))[0]
        values = [v for part in subject.registry.parts([field]) for v in Schema(part).values]
        value = where[-1]
        if values and value not in values:
            suggestion = nearest(str(value), map(str, values), shortest=3)
            message = f"`{name}` of the member has no value {value!r}"
            remedy = f"use one of {', '.join(map(str, values))}"
            yield misspelling(where, message, suggestion, remedy, key=True)


def _mappings(subject: Subject) -> Iterator[tuple[Pointer, str, str]]:
    """Yield the pointer of each value of a mapping, the property, and the target."""
    for pointer, schema in subject.schemas_with("discriminator"):
        discriminator = object_at(schema, "discriminator")
        name = discriminator.get("propertyName")
        for value, target in object_at(discriminator, "mapping").items():
            if isinstance(target, str):
                yield (*pointer, "discriminator", "mapping", value), str(name), target
