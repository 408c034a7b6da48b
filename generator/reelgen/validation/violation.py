"""Violations of a spec, with the location of the violated constraint."""

from __future__ import annotations

from dataclasses import dataclass

from ..schema.pointer import Pointer
from ..source import Source
from .violation_catalog import Fault, meaning


@dataclass(frozen=True, slots=True)
class Violation:
    """A violation of a constraint of the spec."""

    code: str
    """The kind of violation, such as `body.required`, `query.type`, `security.missing`."""
    path: str
    """JSON pointer into the body, or the name of the parameter."""
    message: str
    spec: str
    """`file:line:column` of the rule."""
    rule: Pointer = ()
    """The pointer to the violated keyword, without `$ref`; empty if there is none."""

    @property
    def fault(self) -> Fault:
        """The side at fault: the caller, the spec, or ambiguous."""
        return meaning(self.code).fault

    @property
    def explain(self) -> str:
        """The meaning of the code, and the remedy."""
        return meaning(self.code).explain

    @property
    def is_undeclared(self) -> bool:
        """Whether it is about something undeclared that the spec does not forbid."""
        return self.code.endswith((".undeclared", ".unexpected"))

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        return f"{self.code} ({self.fault}) {where}{self.message} [{self.spec}] {self.explain}"


def rule_location(source: Source, pointer: Pointer) -> str:
    """Return `file:line:column` of a constraint."""
    return str(source.locate(tuple(step for step in pointer if step != "$ref")))
