# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:3459ab6ad1ae
"""Where the caller stands, for warnings that should point at the caller's line."""

from __future__ import annotations

import inspect


def caller_level() -> int:
    """How far up the stack, seen by whoever asks, the first frame outside this package is."""
    package = __name__.rsplit(".", 2)[0] + "."
    frame = inspect.currentframe()
    level = 0
    while frame is not None and str(frame.f_globals.get("__name__", "")).startswith(package):
        frame = frame.f_back
        level += 1
    return level
