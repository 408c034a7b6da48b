"""What the linter reports: problems at their locations, and all of one document."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..findings import Finding, Location
from ..source import Source
from .problem import Edit
from .rule import Level
from .rules import POSITION


@dataclass(frozen=True, slots=True)
class LintFinding:
    """A problem at its location."""

    rule: str
    level: Level
    location: Location
    message: str
    remedy: str
    edit: Edit | None = None
    check: str = ""
    """The check or repair of `generate` that it comes from."""

    @property
    def order(self) -> tuple[str, int, int, int, str]:
        """The key to sort by: the text's order, then that of the rules."""
        at = self.location
        return at.path, at.line, at.column, POSITION[self.rule], self.message

    @property
    def fixable(self) -> bool:
        """Whether `--fix` applies the remedy."""
        return self.edit is not None


@dataclass(frozen=True)
class Report:
    """What was found in one document."""

    path: Path
    source: Source | None
    """None where it could not be read."""
    findings: tuple[LintFinding, ...]
    unjudged: tuple[Finding, ...] = ()
    """Pointers and expressions into open schemas, of which nothing can be said."""
    suppressed: int = 0
