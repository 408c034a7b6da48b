"""What is wrong with a request: one line each, with the place in the spec that says so."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from jsonschema.exceptions import ValidationError

from ..plain import is_object, object_at
from ..source import Source
from .contract import Contract
from .schemas import Schema

HEADER = "X-Sandbox-Violations"
SHOWN = 20


@dataclass(frozen=True, slots=True)
class Violation:
    """One breach."""

    code: str
    """What kind: `body.required`, `query.type`, `security.missing`."""
    path: str
    """JSON pointer into the body, or the name of the parameter."""
    message: str
    spec: str
    """`file:line:column` of the rule."""
    fault: str = "caller"
    """Whose fault it is."""


def header_of(violations: Iterable[Violation]) -> str:
    """The first of them as the value of the header."""
    return json.dumps([asdict(violation) for violation in violations][:SHOWN])


def place(source: Source, pointer: tuple[str | int, ...]) -> str:
    """`file:line:column`; references on the way are followed by `locate` itself."""
    return str(source.locate(tuple(step for step in pointer if step != "$ref")))


def breaches(
    contract: Contract,
    schema: Schema,
    value: Any,
    where: str,
    at: str,
    pointer: tuple[str | int, ...],
) -> Iterator[Violation]:
    """Every breach of a schema by a value that stands at `at` in the part `where`."""
    for error in contract.schemas.errors(schema, value):
        for one in _sharpened(error):
            path = at + "".join(f"/{step}" for step in one.absolute_path)
            rule = (*pointer, *one.absolute_schema_path)
            code = f"{where}.{one.validator}"
            yield Violation(code, path, _message(one), place(contract.source, rule))


def _sharpened(error: ValidationError) -> list[ValidationError]:
    """Of several alternatives, the breaches of the one that was meant."""
    if error.validator not in ("oneOf", "anyOf") or not error.context:
        return [error]
    branches: dict[Any, list[ValidationError]] = {}
    for one in error.context:
        branches.setdefault(one.relative_schema_path[0], []).append(one)
    meant = _meant(error)
    if meant is None and any(_is_wrong_kind(b) for b in branches.values()):
        left = [index for index, branch in branches.items() if not _is_wrong_kind(branch)]
        meant = left[0] if len(left) == 1 else None
    if meant is None:
        return [error]
    return [deep for one in branches.get(meant, []) for deep in _sharpened(one)] or [error]


def _meant(error: ValidationError) -> int | None:
    """The alternative that the discriminator names."""
    discriminator = object_at(error.schema, "discriminator")
    value: Any = error.instance
    name = str(discriminator.get("propertyName"))
    word = value.get(name) if is_object(value) else None
    target = object_at(discriminator, "mapping").get(word) if isinstance(word, str) else None
    rule: Any = error.validator_value
    alternatives: list[Any] = rule
    return next((i for i, s in enumerate(alternatives) if object_or_none(s) == target), None)


def object_or_none(schema: Any) -> str | None:
    """What an alternative refers to; a text no mapping has where it refers to nothing."""
    return str(schema.get("$ref", "")) if is_object(schema) else ""


def _is_wrong_kind(branch: list[ValidationError]) -> bool:
    """The alternative is of another type, or a constant says it is not this one."""
    return any(
        (one.validator == "type" and not one.relative_path)
        or (one.validator in ("const", "enum") and len(one.relative_path) <= 1)
        for one in branch
    )


def _message(error: ValidationError) -> str:
    rule: Any = error.validator_value
    if error.validator == "not" and is_object(rule) and "required" in rule:
        return f"{' and '.join(map(str, rule['required']))} exclude each other"
    if error.validator in ("oneOf", "anyOf"):
        return f"matches none, or more than one, of {len(rule)} alternatives"
    message = error.message
    return message if len(message) <= 200 else f"{message[:120]} … {message[-70:]}"
