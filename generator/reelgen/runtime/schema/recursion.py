"""Room for recursion: pydantic builds a class inside the class that refers to it, to any depth.

A chain of hundreds of classes exceeds Python's limit, and is harmless.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

Result = TypeVar("Result")

FRAMES = 100_000
STACK = 256 << 20
"""The number of bytes of address space; memory is allocated on use."""

_lock = threading.Lock()


def run_deep(build: Callable[[], Result]) -> Result:
    """Return the result of `build`, called in a thread with a deep stack. Raises as it does."""
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
