"""Validation of examples and defaults against their schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple, TypeAlias

import jsonschema_rs

from ..by_identity import ByIdentity
from ..document.media_types import is_json
from ..json_types import JsonObject, array_at, is_object, object_at
from ..schema.branches import branch_fields
from ..schema.flatten import JsonSchema
from ..schema.locate import locate
from ..schema.model import Schema, types_of
from ..schema.pointer import Pointer, render_fragment
from ..schema.registry import Registry
from ..schema.walk import all_objects, values
from .bounds import closed_conflict, conflict, is_empty
from .problem import LintProblem
from .schema_keywords import misspelled_keywords
from .subject import Subject

Direction: TypeAlias = Literal["request", "response", "both"]
ROOT = "urn:reelgen:document"


class ValueAt(NamedTuple):
    """A value, and the schema that it should fit."""

    pointer: Pointer
    value: Any
    schema_pointer: Pointer
    schema: JsonSchema
    direction: Direction


def check_examples(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each example that its schema does not allow."""
    validators = subject.once(Validators)
    for at in _examples(subject):
        yield from validators.problems(at, "example")


def check_defaults(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each default that its schema does not allow."""
    validators = subject.once(Validators)
    for pointer, schema in subject.normalized_schemas:
        if "default" in schema:
            where = (*pointer, "default")
            at = ValueAt(where, schema["default"], pointer, schema, "both")
            yield from validators.problems(at, "default")


def _examples(subject: Subject) -> Iterator[ValueAt]:
    for pointer, schema in subject.normalized_schemas:
        if "example" in schema:
            yield ValueAt((*pointer, "example"), schema["example"], pointer, schema, "both")
        for index, value in enumerate(array_at(schema, "examples")):
            yield ValueAt((*pointer, "examples", index), value, pointer, schema, "both")
    data = subject.normalized.data
    registry = Registry(data)
    for node in all_objects(data):
        if node.named or not ({"example", "examples"} & node.value.keys()):
            continue
        if "schema" not in node.value:
            continue
        media_type = str(node.pointer[-1]) if node.pointer[-2:-1] == ("content",) else ""
        for pointer, value in _written(registry, node.pointer, node.value):
            value = _as_data(value, node.value["schema"], registry, media_type)
            if value is not _OPAQUE:
                below = (*node.pointer, "schema")
                direction = _direction(node.pointer)
                yield ValueAt(pointer, value, below, node.value["schema"], direction)


_OPAQUE: object = object()


def _as_data(value: object, schema: object, registry: Registry, media_type: str) -> object:
    """Return an example as data; _OPAQUE where it is text in another format than JSON."""
    if not media_type or not isinstance(value, str):
        return value
    if not is_json(media_type):
        return _OPAQUE
    types = {t for part in registry.parts([schema]) for t in types_of(part)}
    if "string" in types or not types:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _written(
    registry: Registry, pointer: Pointer, holder: JsonObject
) -> Iterator[tuple[Pointer, object]]:
    """Yield the examples of a media type, a parameter or a header."""
    if "example" in holder:
        yield (*pointer, "example"), holder["example"]
    for name, written in object_at(holder, "examples").items():
        example = registry.resolve(written)
        for field in ("value", "dataValue"):
            if is_object(example) and field in example:
                yield (*pointer, "examples", name, field), example[field]


def _direction(pointer: Pointer) -> Direction:
    """Return whether a pointer is inside a request body, a response, or neither."""
    if "requestBody" in pointer or pointer[:2] == ("components", "requestBodies"):
        return "request"
    if "responses" in pointer:
        return "response"
    return "both"


class Validators:
    """Validators of the schemas of one document after normalization."""

    def __init__(self, subject: Subject) -> None:
        self._data = subject.normalized.data
        self._registry = Registry(self._data)
        self._resources: Any = None
        self._compiled: dict[int, tuple[object, object]] = {}
        self._member_fields = ByIdentity(self._fields_of_members)
        self._is_impossible = ByIdentity(self._has_conflict)

    def problems(self, at: ValueAt, kind: str) -> Iterator[LintProblem]:
        """Yield a problem for the outermost error in a value."""
        try:
            validator = self._validator(at)
            if validator is None or validator.is_valid(at.value):
                return
            errors = [e for e in validator.iter_errors(at.value) if self._counts(at, e)]
        except (ValueError, RecursionError, OverflowError):
            return  # a schema that has findings of its own
        if errors:
            error = min(errors, key=lambda error: len(error.instance_path))
            where = (*at.pointer, *error.instance_path)
            inside = "/".join(map(str, error.instance_path))
            detail = _detail(error)
            message = f"the {kind} breaks its schema{f' at {inside}' if inside else ''}: {detail}"
            yield LintProblem(where, message, f"correct the {kind}, or the schema")

    def _validator(self, at: ValueAt) -> Any:
        schema = at.schema
        if not is_object(schema):
            return None
        cached = self._compiled.get(id(schema))
        if cached is None:
            cached = self._compiled[id(schema)] = (schema, self._compile(at))
        return cached[1]

    def _compile(self, at: ValueAt) -> object:
        options: dict[str, Any] = {"validate_formats": True, "formats": _FORMATS}
        if not any(is_object(v) and "$ref" in v for _, v in values(at.schema)):
            bare = {k: v for k, v in at.schema.items() if k not in ("$id", "$schema")}
            return jsonschema_rs.Draft202012Validator(bare, **options)
        if self._resources is None:
            self._resources = jsonschema_rs.Registry([(ROOT, self._data)])
        reference = {"$ref": f"{ROOT}{render_fragment(at.schema_pointer)}"}
        return jsonschema_rs.Draft202012Validator(reference, registry=self._resources, **options)

    def _counts(self, at: ValueAt, error: Any) -> bool:
        """Return whether an error applies in the direction of the value."""
        located = locate(self._registry, at.schema, tuple(map(str, error.instance_path)))
        parts = self._registry.parts(located.schemas)
        if any(map(self._is_impossible, located.schemas)):
            return False  # which has a finding of its own
        branches = getattr(error.kind, "context", None) or ()
        if any(branch and not any(self._counts(at, e) for e in branch) for branch in branches):
            return False
        if error.kind.name != "required":
            return True
        if self._is_undescribed(parts, error.kind.property):
            return False  # which has a finding of its own
        other = {"request": ("readOnly",), "response": ("writeOnly",)}
        flags = other.get(at.direction, ("readOnly", "writeOnly"))
        for schema in located.schemas:
            field = self._registry.fields(schema).get(error.kind.property, ({}, False))[0]
            for part in self._registry.parts([field]):
                if any(part.get(flag) is True for flag in flags):
                    return False
        return True

    def _has_conflict(self, schema: object) -> bool:
        """Return whether no value fits a schema, or one of its keywords is misspelled."""
        parts = self._registry.parts([schema])
        members = self._registry.parts([m for part in parts for m in Schema(part).alternatives])
        if any(map(misspelled_keywords, (*parts, *members))):
            return True
        return (
            any(map(is_empty, parts))
            or bool(conflict(parts))
            or bool(closed_conflict(self._registry, parts))
        )

    def _is_undescribed(self, parts: list[JsonObject], name: str) -> bool:
        """Return whether schemas describe fields, but none of this name."""
        direct = [self._registry.fields(part) for part in parts]
        if any(name in fields for fields in direct):
            return False
        members = [self._member_fields(part) for part in parts]
        return any((*direct, *members)) and not any(name in fields for fields in members)

    def _fields_of_members(self, part: JsonObject) -> dict[str, object]:
        """Return the fields that only members of unions of a part describe."""
        return branch_fields(self._registry, part)


def _any_text(_: str) -> bool:
    return True


_UNCHECKED = ("regex", "hostname", "idn-hostname", "iri", "iri-reference", "uri-reference", "time")
_FORMATS = dict.fromkeys((*_UNCHECKED, "uri", "duration", "idn-email", "json-pointer"), _any_text)
"""Formats that are not checked: their examples are often shortened for readers."""


def _detail(error: Any) -> str:
    kind = error.kind
    if kind.name == "required":
        return f"`{kind.property}` is missing"
    if kind.name in ("anyOf", "oneOf"):
        return (
            "it fits no member of the union"
            if kind.name == "anyOf"
            else "it does not fit exactly one member of the union"
        )
    return str(error.message).partition("\n")[0][:160]
