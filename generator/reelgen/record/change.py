"""One difference between a response and its spec."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from ..findings import Location, shown
from ..schema.pointer import Pointer, render

Kind: TypeAlias = Literal[
    "new field",
    "missing field",
    "renamed field",
    "moved body",
    "changed type",
    "new enum value",
    "new status",
    "new content type",
    "missing body",
    "missing header",
    "broken rule",
    "new operation",
    "no longer seen",
]

REMEDIES: dict[Kind, str] = {
    "new field": "add it to the schema, with `x-source`, and run `make`",
    "missing field": "remove it from `required` if intended, else report it to the provider",
    "renamed field": "describe the new name, with `x-source`, and run `make`",
    "moved body": "describe the object that now holds the body, and run `make`",
    "changed type": "correct `type`, with `x-source`, and run `make`",
    "new enum value": "add it to the `enum`, and to `x-job.states` if it is a state",
    "new status": "add it under `responses`",
    "new content type": "add it under `content`, or report it to the provider",
    "missing body": "remove `content` if it is intended, else report it to the provider",
    "missing header": "remove `required` if it is intended, else report it to the provider",
    "broken rule": "correct the rule in the schema",
    "new operation": "add it under `paths`",
    "no longer seen": "nothing if the field is optional, else correct the spec",
}
"""The remedy of each kind."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between a response and the spec, or earlier responses."""

    operation: str
    status: int
    kind: Kind
    path: str
    """The path of the field, such as `data.videos[].status`; empty for the whole response."""
    detail: str
    """The description of the difference; of the response it quotes only enum values and numbers."""
    location: Location
    weak: bool = False
    """Whether the response contradicts only earlier fixtures, not the spec."""
    rule: Pointer = field(default=(), compare=False)
    """The canonical pointer of the keyword that the response violates; empty if there is none."""
    seen: Any = field(default=None, compare=False, repr=False)
    """The redacted value, which an edit of the spec is inferred from."""
    also: tuple[str, ...] = field(default=(), compare=False)
    """Other operations with the same cause, each with its status: `videos.list 200`."""

    @property
    def subject(self) -> str:
        """The kind of the change, and the path of the field if it has one."""
        return f"{self.kind} `{self.path}`" if self.path else self.kind

    def __str__(self) -> str:
        also = f" (also {', '.join(self.also)})" if self.also else ""
        message = f"{self.operation} {self.status}: {self.subject}: {self.detail}"
        return f"{self.location}: {shown(message)}{also}; {REMEDIES[self.kind]}"

    @property
    def fingerprint(self) -> str:
        """A digest of the cause that does not depend on line numbers of the spec."""
        pointer = self.rule or self.location.pointer
        parts = [self.kind, render(pointer), self.path.rpartition(".")[2], self.actual]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]

    @property
    def actual(self) -> str:
        """The status, type, enum value or media type that distinguishes two causes on one line.

        Empty for the other kinds: their details vary between responses of one cause.
        """
        if self.kind == "new status":
            return str(self.status)
        if self.kind in ("changed type", "new enum value", "new content type"):
            return self.detail.partition(" where ")[0].partition(" is not one of ")[0]
        return ""
