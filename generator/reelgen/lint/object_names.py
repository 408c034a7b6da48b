"""Names of fields in `required` and in conditions that must be described."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..by_identity import ByIdentity
from ..json_types import JsonObject, array_at, is_object, object_at
from ..schema.branches import branch_fields
from ..schema.model import Schema
from ..schema.pointer import Pointer
from ..schema.registry import Registry
from .nearest import nearest
from .problem import LintProblem, misspelling
from .subject import Subject

SAME_VALUE = ("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas")
"""Keywords whose subschemas apply to the same value as the schema around them."""
OPEN = ("additionalProperties", "patternProperties", "unevaluatedProperties")


class _CachingRegistry(Registry):
    """A registry that computes the parts and fields of a schema once; they are not changed."""

    def __init__(self, root: object) -> None:
        super().__init__(root)
        self._parts: ByIdentity[Any, list[JsonObject]]
        self._parts = ByIdentity(lambda schema: super(_CachingRegistry, self).parts([schema]))
        self._described = ByIdentity(super().fields)

    def parts(self, schemas: Iterable[object]) -> list[JsonObject]:
        """Return all schemas that apply together."""
        given = [*schemas]
        return self._parts(given[0]) if len(given) == 1 else super().parts(given)

    def fields(self, schema: object) -> dict[str, tuple[object, bool]]:
        """Return the fields of an object."""
        return self._described(schema)


class Families:
    """The schemas that may apply to one value together, and the fields they describe."""

    def __init__(self, subject: Subject) -> None:
        self._registry = _CachingRegistry(subject.data)
        self._holders: dict[int, list[dict[str, object]]] = {}
        self._own = ByIdentity(self._fields_of)
        for _, schema in subject.schemas_with(*SAME_VALUE, "$ref"):
            for part in _parts_of_same_value(schema):
                target = subject.target(part)
                for inner in (part, target):
                    if is_object(inner) and inner is not schema:
                        self._holders.setdefault(id(inner), []).append(schema)

    def fields(self, schema: JsonObject) -> dict[str, object]:
        """Return the fields of a schema and of all that may apply to the same value."""
        fields: dict[str, object] = {}
        for member in self.members(schema):
            fields |= self._own(member)
        return fields

    def members(self, schema: JsonObject) -> list[dict[str, object]]:
        """Return a schema and those that have it as a part, at any distance."""
        members = {id(schema): schema}
        waiting = [schema]
        while waiting:
            for holder in self._holders.get(id(waiting.pop()), ()):
                if id(holder) not in members:
                    members[id(holder)] = holder
                    waiting.append(holder)
        return [*members.values()]

    def is_open(self, schema: JsonObject) -> bool:
        """Return whether one of them allows undeclared fields."""
        return any(
            part.get(keyword, False) is not False
            for member in self.members(schema)
            for part in self._registry.parts([member])
            for keyword in OPEN
        )

    def _fields_of(self, schema: JsonObject) -> dict[str, object]:
        direct = {name: field for name, (field, _) in self._registry.fields(schema).items()}
        fields = {**branch_fields(self._registry, schema), **direct}
        for part in self._registry.parts([schema]):
            for keyword in ("then", "else"):
                fields |= object_at(part.get(keyword), "properties")
            for below in object_at(part, "dependentSchemas").values():
                fields |= object_at(below, "properties")
        return fields


def _parts_of_same_value(schema: JsonObject) -> Iterator[object]:
    for keyword in [keyword for keyword in SAME_VALUE if keyword in schema]:
        value = schema[keyword]
        if keyword == "dependentSchemas":
            yield from object_at(schema, keyword).values()
        elif keyword in ("allOf", "anyOf", "oneOf"):
            yield from array_at(schema, keyword)
        elif is_object(value):
            yield value
    if Schema(schema).reference is not None:
        yield schema


def check_required(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each name in `required` that no property has."""
    related = subject.once(Families)
    for pointer, schema in subject.schemas_with("required"):
        if isinstance(schema.get("required"), bool):
            message = "`required` lists names of properties: a truth value has no effect"
            remedy = "list the name in `required` of the object around"
            yield LintProblem((*pointer, "required"), message, remedy)
        names = list(enumerate(array_at(schema, "required")))
        yield from _listed_twice(pointer, names)
        if names:
            yield from _undescribed(related, pointer, schema, names)


def _listed_twice(pointer: Pointer, names: list[tuple[int, object]]) -> Iterator[LintProblem]:
    seen: set[str] = set()
    for index, name in names:
        if isinstance(name, str) and name in seen:
            message = f"`required` lists {name!r} twice"
            yield LintProblem((*pointer, "required", index), message, "remove one of the two")
        seen.add(str(name))


def _undescribed(
    related: Families, pointer: Pointer, schema: JsonObject, names: list[tuple[int, object]]
) -> Iterator[LintProblem]:
    fields: dict[str, object] | None = None
    for index, name in names:
        if not isinstance(name, str) or name in object_at(schema, "properties"):
            continue
        fields = related.fields(schema) if fields is None else fields
        if name in fields or not fields:
            continue
        own = array_at(schema, "required")
        suggestion = nearest(name, [field for field in fields if field not in own], shortest=3)
        if suggestion is None and related.is_open(schema):
            continue
        where = (*pointer, "required", index)
        message = f"`required` names {name!r}, which no property has"
        remedy = "describe it under `properties`, or remove it"
        yield misspelling(where, message, suggestion, remedy)


CONDITIONS = ("dependentRequired", "dependentSchemas", "if", "not")
"""Keywords that read fields without a description of them."""


def check_conditions(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each name in a condition that is a misspelling of a property."""
    related = subject.once(Families)
    for pointer, schema in subject.schemas_with(*CONDITIONS):
        for where, name, key in _conditions(pointer, schema):
            fields = related.fields(schema)
            if name in fields or not fields:
                continue
            suggestion = nearest(name, fields, shortest=3)
            if suggestion is not None:
                yield misspelling(where, f"no property has the name {name!r}", suggestion, key=key)


def _conditions(pointer: Pointer, schema: JsonObject) -> Iterator[tuple[Pointer, str, bool]]:
    """Yield the pointer and name of each field that a condition reads, and whether it is a key."""
    dependent = object_at(schema, "dependentRequired")
    for name in dependent:
        yield (*pointer, "dependentRequired", name), name, True
        for index, other in enumerate(array_at(dependent, name)):
            if isinstance(other, str):
                yield (*pointer, "dependentRequired", name, index), other, False
    for name in object_at(schema, "dependentSchemas"):
        yield (*pointer, "dependentSchemas", name), name, True
    for keyword in ("if", "not"):
        for name in object_at(schema.get(keyword), "properties"):
            yield (*pointer, keyword, "properties", name), name, True


def check_encodings(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each name in `encoding` that no property of the schema has."""
    for node in subject.objects_with("encoding"):
        encoding = object_at(node.value, "encoding")
        if not encoding or "schema" not in node.value:
            continue
        schema = subject.target(node.value["schema"])
        related = subject.once(Families)
        fields = related.fields(schema) if schema else {}
        if not fields or related.is_open(schema):
            continue
        for name in encoding:
            if name not in fields:
                where = (*node.pointer, "encoding", name)
                suggestion = nearest(name, fields, shortest=3)
                message = f"`encoding` names {name!r}, which no property has"
                yield misspelling(where, message, suggestion, "correct the name", key=True)
