"""One change between two versions of a spec, with everything it affects."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..schema.pointer import Pointer
from .levels import Bump, Level, worst

DOCUMENTATION = "documentation-changed"
"""The id of a change that affects only texts."""


@dataclass(slots=True, kw_only=True)
class SpecChange:
    """One cause of effects on the HTTP contract, on the Python API, or on behavior."""

    id: str
    """The id of the kind of change, such as `field-removed`."""
    message: str
    """The change, in a sentence without a full stop."""
    name: str = ""
    """The wire name of the nearest field, parameter or schema, by which changes are joined."""
    wire: Level = "none"
    python: Level = "none"
    behavior: Level = "none"
    old: Pointer | None = None
    """The pointer in the old document; None if it is not there."""
    new: Pointer | None = None
    container: Pointer | None = None
    """The pointer in the new document to the part that contained something removed."""
    symbol: str = ""
    """The Python name that is affected first, such as `client.videos.create(prompt)`."""
    operations: list[str] = field(default_factory=list[str])
    """The ids of the operations that it affects."""
    symbols: list[str] = field(default_factory=list[str])
    """Further Python names that it affects."""
    before: str | None = None
    """Code of a caller that works with the old client."""
    after: str | None = None
    """The corresponding code for the new client."""
    effects: list[str] = field(default_factory=list[str])
    """The effects, in sentences."""

    @property
    def level(self) -> Level:
        """The most severe of its levels; `safe` where only texts changed."""
        return worst((self.wire, self.python, self.behavior, "safe"))

    @property
    def bump(self) -> Bump:
        """The version step that it requires."""
        if self.level == "breaking":
            return "major"
        return "patch" if self.id == DOCUMENTATION else "minor"

    @property
    def operation(self) -> str | None:
        """The first operation that it affects."""
        return self.operations[0] if self.operations else None

    @property
    def reaches(self) -> list[str]:
        """The operations and the Python names that it affects, each once."""
        return [*dict.fromkeys((*self.operations, *self.symbols))]


def merge_operations(change: SpecChange, operations: Iterable[str]) -> None:
    """Add operations to those that a change affects, each once."""
    change.operations = [*dict.fromkeys((*change.operations, *operations))]
