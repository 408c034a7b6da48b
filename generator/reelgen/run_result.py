"""What a run made, or would make."""

from __future__ import annotations

from dataclasses import dataclass

from .write import Changes


@dataclass(frozen=True, slots=True)
class ProviderResult:
    """One provider in the closing table."""

    name: str
    operations: int
    models: int
    changed: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class RunResult:
    """A run."""

    rows: tuple[ProviderResult, ...]
    changes: Changes
    left_out: tuple[str, ...] = ()
    """What could not be made and why, where the run went on."""
    warnings: tuple[str, ...] = ()
    """What was repaired in the specs, and where."""
