"""The differences between a response and its schema."""

from __future__ import annotations

from typing import NamedTuple

from ..errors import Problem


class ContractDriftWarning(UserWarning):
    """A response that differs from the spec. `drift` has the locations and the raw body."""

    def __init__(self, operation: str, drift: Drift) -> None:
        super().__init__(operation, drift)
        self.operation = operation
        self.drift = drift

    def __str__(self) -> str:
        problems = "; ".join(map(str, self.drift.problems))
        return f"{self.operation}: the response differs from the spec: {problems}"


class Drift(NamedTuple):
    """The differences between a response and its schema."""

    problems: tuple[Problem, ...]
    raw: bytes
    """The raw body."""

    def __repr__(self) -> str:
        return f"Drift({'; '.join(map(str, self.problems))})"

    @property
    def paths(self) -> tuple[str, ...]:
        """The locations, such as `data.videos[3].status`."""
        return tuple(problem.path for problem in self.problems)
