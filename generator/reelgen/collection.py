"""Garbage collection in commands that build large trees and end."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def without_collection() -> Generator[None]:
    """Suspend the collection of cycles; also a decorator.

    Documents contain no cycles, and searching for them takes up to a third of the time of a run.
    What was built meanwhile is exempt from the collection at exit, which takes as long again.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
