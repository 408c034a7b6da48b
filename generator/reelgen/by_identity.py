"""A cache of function results by the identity of the argument."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")
Result = TypeVar("Result")


class ByIdentity(Generic[Value, Result]):
    """A function that computes its result once for each object.

    The objects must not change. They are kept alive, because Python reuses the ids of deleted ones.
    """

    def __init__(self, compute: Callable[[Value], Result], most: int | None = None) -> None:
        """Cache the results of a function.

        Args:
            compute: The function.
            most: Number of results after which the cache is cleared. Default: no limit.
        """
        self._compute = compute
        self._most = most
        self._results: dict[int, tuple[Value, Result]] = {}

    def __call__(self, value: Value) -> Result:
        """Return the result for an object."""
        entry = self._results.get(id(value))
        if entry is None:
            result = self._compute(value)
            if len(self._results) == self._most:
                self._results.clear()
            entry = self._results[id(value)] = value, result
        return entry[1]
