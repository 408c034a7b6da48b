"""Comparison of a JSON body with its schema: shape, enum values, then the other assertions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from ..coverage.value_shape import ValueDifference, join, observed
from ..fixtures.fixture import Exchange
from ..json_types import is_array, is_object
from ..schema.flatten import JsonSchema
from ..schema.keywords import KEYWORDS, UNIONS
from ..schema.pointer import Pointer, read
from ..validation import Api, Schemas, validate_value
from .change import Kind
from .place_violation import PlacedViolation, placed
from .read_body import Body
from .spec_paths import paths, pointer_of
from .value_outline import enum_value, is_readable, outline, rule_text

RULES = frozenset(
    name
    for name, keyword in KEYWORDS.items()
    if name == "format" or (keyword.kind == "assertion" and not keyword.shape)
) - {"required"}
"""Keywords that a comparison of shapes ignores."""


@dataclass(frozen=True)
class DescribedBody:
    """A schema of a spec and the pointer to it."""

    schemas: Schemas
    schema: JsonSchema
    pointer: Pointer

    def at(self, path: str) -> Pointer:
        """Return the pointer to the schema of a field."""
        return pointer_of(self.schemas, self.pointer, self.schema, path)


@dataclass(frozen=True)
class BodyDifference:
    """One difference between a body and its schema."""

    path: str
    kind: Kind
    detail: str
    pointer: Pointer
    """The pointer into the spec that a report prints."""
    is_key: bool = False
    """Whether the location of `pointer` is that of its key, not of its value."""
    rule: Pointer = ()
    seen: Any = field(default=None, compare=False)


def body_changes(api: Api, described: DescribedBody, body: Body) -> Iterator[BodyDifference]:
    """Yield the differences between a body and its schema, each cause once."""
    violations = [*_violations(api, described, body)]
    shapes = [
        _located(replace(difference, rule=_rule_at(difference.path, violations)))
        for difference in _shape_changes(described, body)
    ]
    shapes = _without_consequences(shapes, violations)
    yield from shapes
    seen: set[tuple[str, str]] = set()
    for violation in violations:
        if (violation.path, violation.keyword) not in seen and not _is_explained(violation, shapes):
            seen.add((violation.path, violation.keyword))
            yield _broken(api, violation, body)


def _rule_at(path: str, violations: Iterable[PlacedViolation]) -> Pointer:
    return next((violation.rule for violation in violations if violation.path == path), ())


def _without_consequences(
    shapes: list[BodyDifference], violations: list[PlacedViolation]
) -> list[BodyDifference]:
    """Return the differences without the consequences of a new discriminator value.

    It matches no member of its union, so fields of some member appear to be missing.
    """
    unions = {v.path: v.rule for v in violations if v.keyword in UNIONS}
    unresolved: dict[str, Pointer] = {}
    for difference in shapes:
        parent = difference.path.rpartition(".")[0]
        if difference.kind == "new enum value":
            rule = unions.get(parent) or unions.get(difference.path)
            if rule is not None:
                unresolved[parent] = rule
    return [
        replace(difference, pointer=unresolved[parent], is_key=True, rule=unresolved[parent])
        if difference.kind == "new enum value" and parent in unresolved
        else difference
        for difference in shapes
        for parent in [difference.path.rpartition(".")[0]]
        if difference.kind == "new enum value" or parent not in unresolved
    ]


def _located(difference: BodyDifference) -> BodyDifference:
    """Return a difference of a type or an enum value at the keyword it violates."""
    if difference.kind in ("changed type", "new enum value") and difference.rule:
        return replace(difference, pointer=difference.rule)
    return difference


def _shape_changes(described: DescribedBody, body: Body) -> Iterator[BodyDifference]:
    """Yield the differences of shape, from the redacted body where it has the same ones."""
    raw = [*_differences(described, body.value)]
    differences = raw
    if body.redacted != body.value:
        differ, present = {(d.path, d.kind) for d in raw}, {path for path, _ in paths(body.value)}
        differences = [
            difference
            for difference in _differences(described, body.redacted)
            if (difference.path, difference.kind) in differ or difference.path not in present
        ]
    for difference in differences:
        pointer, detail = described.at(difference.path), difference.detail
        if difference.kind == "new field":
            pointer = (*pointer, "properties")
        if difference.kind == "new enum value":
            listed = detail.partition(" is not one of ")[2]
            detail = f"{enum_value(difference.value)} is not one of {listed}"
        is_key, path = difference.kind == "new field", difference.path
        if is_key and not is_readable(path.rpartition(".")[2]):
            path = join(path.rpartition(".")[0], "?")
        yield BodyDifference(path, difference.kind, detail, pointer, is_key, (), difference.value)


def _differences(described: DescribedBody, value: object) -> Iterable[ValueDifference]:
    shape = observed(described.schemas, described.schema, value)
    return dict.fromkeys(sorted(shape.differences))


def _violations(api: Api, described: DescribedBody, body: Body) -> list[PlacedViolation]:
    violations = validate_value(
        api,
        described.schema,
        body.value,
        part="body",
        rule=described.pointer,
        direction="response",
    )
    return [
        placed(violation, body.value, described.pointer)
        for violation in violations
        if violation.rule and not violation.code.endswith(".several")
    ]


def _broken(api: Api, violation: PlacedViolation, body: Body) -> BodyDifference:
    keyword, rule = violation.keyword, violation.rule
    value, redacted = read(body.value, violation.pointer), read(body.redacted, violation.pointer)
    text = outline(value if isinstance(value, str) else redacted)
    if keyword.endswith("Length"):
        text = f"a text of {len(str(value))} characters"
    if keyword.endswith(("Length", "Items", "Properties")):
        redacted = _size(value)
    detail = f"{text} violates {rule_text(keyword, api.source.value(rule))}"
    return BodyDifference(violation.path, "broken rule", detail, rule, False, rule, redacted)


def _size(value: object) -> int:
    """Return the number of characters, items or fields of a value."""
    return len(value) if isinstance(value, str) or is_array(value) or is_object(value) else 0


def _is_explained(violation: PlacedViolation, reported: Iterable[BodyDifference]) -> bool:
    """Return whether a reported difference at or below a path causes the violation there."""
    path = violation.path
    if violation.keyword in RULES:
        return any(d.path == path and d.kind == "changed type" for d in reported)
    below = (f"{path}.", f"{path}[", f"{path}{{")
    return any(d.path == path or not path or d.path.startswith(below) for d in reported)


def missed_fields(
    described: DescribedBody, body: Body, status: int, earlier: Iterable[Exchange]
) -> Iterator[tuple[str, Pointer]]:
    """Yield the path and pointer of each field that this body lacks and earlier ones had."""
    shape = observed(described.schemas, described.schema, body.value)
    reported = {difference.path for difference in shape.differences}
    objects = {path for path, value in paths(body.value) if is_object(value)}
    missing = _in_all(described, status, earlier) - shape.fields - reported
    for path in sorted(missing):
        if path.rpartition(".")[0] in objects:
            yield path, described.at(path)


def _in_all(described: DescribedBody, status: int, earlier: Iterable[Exchange]) -> set[str]:
    """Return the paths of fields that all earlier responses with this status had."""
    before = [
        exchange.response.json_
        for exchange in earlier
        if exchange.response is not None
        and exchange.response.status == status
        and exchange.response.has_json
        and not exchange.contradicts
    ]
    if not before:
        return set()
    fields = [observed(described.schemas, described.schema, body).fields for body in before]
    # A field that was always null is not missed.
    filled = {path for body in before for path, value in paths(body) if value is not None}
    return set[str].intersection(*fields) & filled
