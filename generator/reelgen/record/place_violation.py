"""A violation with its path in the terms of a report: `labels{}`, `data[].status`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..coverage.value_shape import join
from ..json_types import is_array
from ..schema.keywords import SCHEMA_LISTS, SCHEMA_MAPS
from ..schema.pointer import Pointer, parse, read
from ..validation import Violation

DESCENTS = ("properties", "patternProperties", "additionalProperties", "unevaluatedProperties")
"""Keywords below which a schema is of a field; all but the first are of names that are data."""


@dataclass(frozen=True)
class PlacedViolation:
    """A violation by a body."""

    path: str
    """As a report prints it."""
    pointer: Pointer
    """Into the body."""
    rule: Pointer
    """Of the violated keyword in the spec."""

    @property
    def keyword(self) -> str:
        """The violated keyword."""
        return str(self.rule[-1])


def placed(violation: Violation, body: object, base: Pointer) -> PlacedViolation:
    """Return a violation with its path; `base` is the pointer to the schema of the body."""
    descents = _descents(violation.rule[len(base) :])
    # A missing field, or the discriminator, is named by the spec beyond the schemas on the way.
    is_declared = violation.code.endswith((".required", ".discriminator"))
    beyond = "properties" if is_declared else ""
    pointer: list[str | int] = []
    path = ""
    for step in parse(violation.path):
        if is_array(body):
            pointer.append(int(step))
            path = f"{path}[]"
        else:
            pointer.append(step)
            is_named = next(descents, beyond) == "properties"
            path = join(path, step) if is_named else f"{path}{{}}"
        body = read(body, (step,))
    return PlacedViolation(path, tuple(pointer), violation.rule)


def _descents(rule: Pointer) -> Iterator[str]:
    """Yield the keyword that leads into each field on the way to a rule."""
    steps = iter(map(str, rule))
    for step in steps:
        if step in DESCENTS:
            yield step
        if step in SCHEMA_MAPS or step in SCHEMA_LISTS:
            next(steps, None)  # a name, or the index of a member
