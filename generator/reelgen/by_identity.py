"""Results of a function, kept by the identity of what they are of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")
Result = TypeVar("Result")


class ByIdentity(Generic[Value, Result]):
    """A function that computes its result once for each object.

    The objects must not change. They are kept alive, since the id of a deleted one is used again.
    """

    def __init__(self, compute: Callable[[Value], Result], most: int | None = None) -> None:
        """Keep the results of a function.

        Args:
            compute: The function.
            most: Number of results after which all are dropped; default: no limit.
        """
        self._compute = compute
        self._most = most
        self._results: dict[int, tuple[Value, Result]] = {}

    def __call__(self, value: Value) -> Result:
        """Return the result for an object."""
        kept = self._results.get(id(value))
        if kept is None:
            result = self._compute(value)
            if len(self._results) == self._most:
                self._results.clear()
            kept = self._results[id(value)] = value, result
        return kept[1]
