"""Result of a run."""

from __future__ import annotations

from dataclasses import dataclass

from .write import TreeChanges


@dataclass(frozen=True, slots=True)
class ProviderResult:
    """A row of the closing table: one provider."""

    name: str
    operations: int
    models: int
    changed: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class RunResult:
    """The result of a run."""

    rows: tuple[ProviderResult, ...]
    changes: TreeChanges
    skipped: tuple[str, ...] = ()
    """Parts that could not be generated, with reasons, in a run with `keep_going`."""
    warnings: tuple[str, ...] = ()
    """Repairs of the specs."""
