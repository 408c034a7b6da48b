"""The stack level of the caller, for warnings that point to the caller's line."""

from __future__ import annotations

import inspect


def caller_level() -> int:
    """Return the `stacklevel` of the first frame outside of this package."""
    package = __name__.rsplit(".", 2)[0] + "."
    frame = inspect.currentframe()
    level = 0
    while frame is not None and str(frame.f_globals.get("__name__", "")).startswith(package):
        frame = frame.f_back
        level += 1
    return level
