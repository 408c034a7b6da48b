"""A change of the Python API, not yet joined with its cause in the document."""

from __future__ import annotations

from dataclasses import dataclass, field

from .levels import Level


@dataclass(slots=True, kw_only=True)
class Effect:
    """A difference between two clients, for the callers of the old one."""

    id: str
    message: str
    level: Level
    symbol: str
    name: str = ""
    """The wire name of the field or the parameter; the name of a class."""
    owner: str = ""
    """The class that has the field."""
    other: str = ""
    """The new name of the field, the parameter or the class."""
    operations: list[str] = field(default_factory=list[str])
    """The keys of the operations that it affects."""
    before: str | None = None
    """Code of a caller that works with the old client."""
    after: str | None = None
    """The corresponding code for the new client."""
