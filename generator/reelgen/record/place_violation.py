"""Violations with the path that reports print: `labels{}`, `data[].status`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..coverage.value_shape import join
from ..json_types import is_array
from ..schema.keywords import SCHEMA_LISTS, SCHEMA_MAPS
from ..schema.pointer import Pointer, parse, read
from ..validation import Violation

DESCENTS = ("properties", "patternProperties", "additionalProperties", "unevaluatedProperties")
"""Keywords whose subschemas apply to fields; the names of all but the first are data."""


@dataclass(frozen=True)
class PlacedViolation:
    """A violation of a schema by a body."""

    path: str
    """The path that reports print."""
    pointer: Pointer
    """The pointer into the body."""
    rule: Pointer
    """The pointer to the violated keyword in the spec."""

    @property
    def keyword(self) -> str:
        """The name of the violated keyword."""
        return str(self.rule[-1])


def placed(violation: Violation, body: object, base: Pointer) -> PlacedViolation:
    """Return a violation with its path; `base` is the pointer to the schema of the body."""
    descents = _descents(violation.rule[len(base) :])
    # The spec names a missing field, or the discriminator, without a subschema on the path.
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
    """Yield the keyword that describes each field on the path to a rule."""
    steps = iter(map(str, rule))
    for step in steps:
        if step in DESCENTS:
            yield step
        if step in SCHEMA_MAPS or step in SCHEMA_LISTS:
            next(steps, None)  # a name or an index
