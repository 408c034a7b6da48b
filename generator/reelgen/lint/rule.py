"""A rule of the linter: its id, its reason, and its check of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from .problem import LintProblem
from .subject import Subject

Level: TypeAlias = Literal["error", "warning"]
RuleSet: TypeAlias = Literal["standard", "project"]

Check: TypeAlias = Callable[[Subject], Iterator[LintProblem]]

LEVELS: tuple[Level, ...] = ("error", "warning")
RULE_SETS: tuple[RuleSet, ...] = ("standard", "project")

BOTH = "checks requests and responses alike"
"""The mirror of a rule that does not depend on the direction."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule."""

    id: str
    level: Level
    reason: str
    """The consequence of breaking the rule."""
    check: Check | None = None
    """None: its findings are the `refusals`."""
    refusals: tuple[str, ...] = ()
    """Checks of `document/check`, or kinds of repairs, whose findings have this id."""
    mirror: str = BOTH
    """The rule for the other direction, or the reason why there is none."""
    rule_set: RuleSet = "standard"
    fixable: bool = False
    """Whether `--fix` can apply the remedy of some of its problems."""
    on_normalized: bool = False
    """Whether it needs the normalized document, which is slow to build."""
    reads_bounds: bool = False
    """Whether its findings depend on which values keywords such as `minItems` allow."""
    generic: bool = False
    """Whether a more specific rule at the same pointer replaces it."""
