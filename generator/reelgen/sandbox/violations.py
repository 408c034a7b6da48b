"""What is wrong with a request, or with the spec: with the place in the spec that says so."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from jsonschema.exceptions import ValidationError

from ..plain import is_object, object_at
from ..source import Source
from .contract import Contract
from .explain import Fault, meaning
from .schemas import Schema
from .wording import missing, worded

HEADER = "X-Sandbox-Violations"
SHOWN = 20
"""Violations of one request in its log, its row of the page and its message."""

LONGEST = 7000
"""Characters of the header: what every HTTP library accepts."""


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

    @property
    def fault(self) -> Fault:
        """Whose fault it is: that of the caller, of the spec, or open to dispute."""
        return meaning(self.code).fault

    @property
    def explain(self) -> str:
        """What the code means and what to do."""
        return meaning(self.code).explain

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        return f"{self.code} ({self.fault}) {where}{self.message} [{self.spec}] {self.explain}"


def printable(text: str) -> str:
    """A text without halves of surrogate pairs, which cannot be written."""
    return text.encode("utf-8", "backslashreplace").decode()


def is_undeclared(violation: Violation) -> bool:
    """Whether it is about something that the spec neither names nor forbids."""
    return violation.code.endswith((".undeclared", ".unexpected"))


def header_of(violations: Iterable[Violation]) -> str:
    """The violations as JSON, as many as a header holds."""
    told: list[str] = []
    for one in violations:
        text = json.dumps({**asdict(one), "fault": one.fault, "explain": one.explain})
        if sum(map(len, told)) + len(text) > LONGEST:
            break
        told.append(text)
    return f"[{', '.join(told)}]"


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
            if is_told_apart(one) or (where == "body" and _is_for_answers(contract, one)):
                continue
            steps = [str(step) for step in one.absolute_path]
            if one.validator == "required":
                steps.append(missing(one))
            path = at + "".join(f"/{_escaped(step)}" for step in steps)
            rule = (*pointer, *one.absolute_schema_path)
            kind, message = _kind(one), worded(one)
            if kind == "discriminator":
                name, words = _discriminator(one)
                path = f"{path}/{_escaped(name)}"
                message = f"must be one of {', '.join(map(repr, words))}"
            yield Violation(f"{where}.{kind}", path, message, place(contract.source, rule))


def is_told_apart(error: ValidationError) -> bool:
    """Whether several alternatives fit and the discriminator says which of them is meant."""
    return error.validator == "oneOf" and not error.context and _meant(error) is not None


def _is_for_answers(contract: Contract, error: ValidationError) -> bool:
    """Whether what is missing is read-only: it is required of answers alone."""
    if error.validator != "required":
        return False
    field = contract.schemas.child(error.schema, missing(error))
    return contract.schemas.flat(field).get("readOnly") is True


def _escaped(step: str) -> str:
    return step.replace("~", "~0").replace("/", "~1")


def _kind(error: ValidationError) -> str:
    if error.validator == "oneOf" and not error.context:
        return "several"
    tagged = error.validator in ("oneOf", "anyOf") and _discriminator(error)[1]
    if tagged and is_object(error.instance) and _meant(error) is None:
        return "discriminator"
    return str(error.validator)


def _discriminator(error: ValidationError) -> tuple[str, list[str]]:
    """The field that tells alternatives apart, and its words."""
    said = object_at(error.schema, "discriminator")
    return str(said.get("propertyName")), [*object_at(said, "mapping")]


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
    if not isinstance(word, str):
        return None
    target = str(object_at(discriminator, "mapping").get(word, word))
    rule: Any = error.validator_value
    alternatives: list[Any] = rule
    return next((i for i, s in enumerate(alternatives) if _refers_to(s, target)), None)


def _refers_to(schema: Any, target: str) -> bool:
    """Whether an alternative is the one a mapping leads to, by its place or by its name."""
    ref = schema.get("$ref") if is_object(schema) else None
    return isinstance(ref, str) and (ref == target or ref.rpartition("/")[2] == target)


def _is_wrong_kind(branch: list[ValidationError]) -> bool:
    """The alternative is of another type, or a constant says it is not this one."""
    return any(
        (one.validator == "type" and not one.relative_path)
        or (one.validator in ("const", "enum") and len(one.relative_path) <= 1)
        for one in branch
    )
