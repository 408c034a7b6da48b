"""Validation of a value against a schema; unions report the intended alternative."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from jsonschema.exceptions import ValidationError

from ..json_types import is_object
from ..schema.flatten import JsonSchema
from ..schema.model import Schema
from ..schema.pointer import Pointer, escape, parse_fragment, render
from .api import Api
from .violation import Violation, rule_location
from .violation_messages import missing_property, violation_message

Direction: TypeAlias = Literal["request", "response"]

_ONE_WAY = {"request": "readOnly", "response": "writeOnly"}
"""The annotation of fields that are required only in the other direction."""


def validate_value(
    api: Api,
    schema: JsonSchema,
    value: object,
    *,
    part: str,
    rule: Pointer,
    path: str = "",
    direction: Direction = "request",
) -> list[Violation]:
    """Return every violation of a schema by a value, in the order of the schema.

    Args:
        api: The API that the schema is part of.
        schema: The schema, or a reference to it.
        value: A JSON value.
        part: The part of the message, the first half of codes: `body`, `query`, `header`.
        rule: The pointer to the schema in the document.
        path: The pointer to the value, or the name of the parameter.
        direction: A request may omit `readOnly` fields, a response `writeOnly` ones.
    """
    return [
        _violation(api, error, part, path, rule)
        for outer in api.schemas.errors(schema, value)
        for error in _sharpened(outer)
        if not is_discriminated(error)
        and not (part == "body" and _is_one_way(api, error, _ONE_WAY[direction]))
    ]


def _violation(api: Api, error: ValidationError, part: str, path: str, rule: Pointer) -> Violation:
    path += render(error.absolute_path)
    pointer = (step for step in (*rule, *error.absolute_schema_path) if step != "$ref")
    keyword: Pointer = tuple(pointer)
    location = rule_location(api.source, keyword)
    discriminator = Schema(error.schema).discriminator
    kind = _kind(error)
    if kind == "discriminator" and discriminator is not None:
        path = f"{path}/{escape(discriminator.property_name)}"
        message = f"must be one of {', '.join(map(repr, discriminator.mapping))}"
        return Violation(f"{part}.{kind}", path, message, location, keyword)
    if kind == "required":
        path = f"{path}/{escape(missing_property(error))}"
    return Violation(f"{part}.{kind}", path, violation_message(error), location, keyword)


def is_discriminated(error: ValidationError) -> bool:
    """Return whether several members of a union fit, and the discriminator selects one of them."""
    return error.validator == "oneOf" and not error.context and _meant(error) is not None


def _is_one_way(api: Api, error: ValidationError, annotation: str) -> bool:
    """Return whether a missing field is required only in the other direction."""
    if error.validator != "required":
        return False
    field = api.schemas.child(error.schema, missing_property(error))
    return api.schemas.flat(field).get(annotation) is True


def _kind(error: ValidationError) -> str:
    if error.validator == "oneOf" and not error.context:
        return "several"
    discriminator = Schema(error.schema).discriminator
    is_union = error.validator in ("oneOf", "anyOf")
    has_values = discriminator is not None and bool(discriminator.mapping)
    if is_union and has_values and is_object(error.instance) and _meant(error) is None:
        return "discriminator"
    return str(error.validator)


def _sharpened(error: ValidationError) -> list[ValidationError]:
    """Return the violations of the intended member of a union, else that of the union."""
    if error.validator not in ("oneOf", "anyOf") or not error.context:
        return [error]
    branches: dict[Any, list[ValidationError]] = {}
    for inner in error.context:
        branches.setdefault(inner.relative_schema_path[0], []).append(inner)
    meant = _meant(error)
    if meant is None and any(map(_is_other_kind, branches.values())):
        possible = [i for i, branch in branches.items() if not _is_other_kind(branch)]
        meant = possible[0] if len(possible) == 1 else None
    if meant is None:
        return [error]
    return [deep for inner in branches.get(meant, []) for deep in _sharpened(inner)] or [error]


def _meant(error: ValidationError) -> int | None:
    """Return the index of the member that the discriminator selects."""
    discriminator = Schema(error.schema).discriminator
    instance: object = error.instance
    if discriminator is None or not is_object(instance):
        return None
    value = instance.get(discriminator.property_name)
    if not isinstance(value, str):
        return None
    target = discriminator.mapping.get(value)
    rule: Any = error.validator_value
    for index, reference in enumerate(Schema(member).reference for member in rule):
        if reference is not None and reference == target:
            return index
        if target is None and reference is not None and parse_fragment(reference)[-1:] == (value,):
            return index
    return None


def _is_other_kind(branch: list[ValidationError]) -> bool:
    """Return whether a member has another type, or a constant that the value does not have."""
    return any(
        (error.validator == "type" and not error.relative_path)
        or (error.validator in ("const", "enum") and len(error.relative_path) <= 1)
        for error in branch
    )
