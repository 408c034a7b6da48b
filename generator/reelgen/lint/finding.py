"""Findings of the linter: problems at their locations, and all of one document."""

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
    kind: str = ""
    """The kind within its rule, such as a check or repair of `generate`."""
    name: str = ""
    """The name of the field or parameter that is missing or unknown."""

    @property
    def order(self) -> tuple[str, int, int, int, str]:
        """The key to sort by: the position in the text, then the order of the rules."""
        at = self.location
        return at.path, at.line, at.column, POSITION[self.rule], self.message

    @property
    def fixable(self) -> bool:
        """Whether `--fix` applies the remedy."""
        return self.edit is not None


@dataclass(frozen=True)
class LintReport:
    """The findings of one document."""

    path: Path
    source: Source | None
    """The source; None where it could not be read."""
    findings: tuple[LintFinding, ...]
    unjudged: tuple[Finding, ...] = ()
    """Pointers and expressions into open schemas, which cannot be checked."""
    suppressed: int = 0
