"""Room for recursion: pydantic builds a class inside of the class that names it, without an end.

Hundreds of classes in such a row are more than Python's limit allows, and harmless.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

Result = TypeVar("Result")

FRAMES = 100_000
STACK = 256 << 20
"""Bytes of address space; memory is taken as it is used."""

_lock = threading.Lock()


def run_deep(build: Callable[[], Result]) -> Result:
    """Return what `build` returns, called in a thread that may recurse far. Raises as it does."""
    outcome: list[Any] = []
    problems: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(build())
        except BaseException as problem:
            problems.append(problem)

    with _lock:
        limit, size = sys.getrecursionlimit(), threading.stack_size(STACK)
        sys.setrecursionlimit(max(limit, FRAMES))
        try:
            thread = threading.Thread(target=run, name="build-models")
            thread.start()
        finally:
            threading.stack_size(size)
        try:
            thread.join()
        finally:
            sys.setrecursionlimit(limit)
    if problems:
        raise problems[0]
    result: Result = outcome[0]
    return result
