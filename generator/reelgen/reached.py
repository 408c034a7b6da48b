"""Transitive closure of a relation, such as the references of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def reached(starts: Iterable[T], following: Callable[[T], Iterable[T]]) -> set[T]:
    """Return the starts and everything reachable from them."""
    seen = set(starts)
    waiting = [*seen]
    while waiting:
        more = set(following(waiting.pop())) - seen
        seen |= more
        waiting += more
    return seen
