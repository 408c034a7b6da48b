"""What can be reached by following relations, such as the references of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def reached(starts: Iterable[T], following: Callable[[T], Iterable[T]]) -> set[T]:
    """Return the starts, what follows from each, and so on."""
    seen = set(starts)
    waiting = [*seen]
    while waiting:
        more = set(following(waiting.pop())) - seen
        seen |= more
        waiting += more
    return seen
