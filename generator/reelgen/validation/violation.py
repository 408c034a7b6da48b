"""One way in which a message breaks its spec, with the line of the spec that it breaks."""

from __future__ import annotations

from dataclasses import dataclass

from ..schema.pointer import Pointer
from ..source import Source
from .violation_catalog import Fault, meaning


@dataclass(frozen=True, slots=True)
class Violation:
    """One violation of a rule of the spec."""

    code: str
    """What kind it is: `body.required`, `query.type`, `security.missing`."""
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

    @property
    def is_undeclared(self) -> bool:
        """Whether it is about something that the spec neither names nor forbids."""
        return self.code.endswith((".undeclared", ".unexpected"))

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        return f"{self.code} ({self.fault}) {where}{self.message} [{self.spec}] {self.explain}"


def rule_location(source: Source, pointer: Pointer) -> str:
    """Return `file:line:column` of a rule; `locate` follows the references on the way itself."""
    return str(source.locate(tuple(step for step in pointer if step != "$ref")))
