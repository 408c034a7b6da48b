"""Pauses of a client that are noted, and not waited for."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Generator
from contextlib import contextmanager
from unittest.mock import patch


@contextmanager
def without_pauses() -> Generator[list[float]]:
    """Make every pause of this thread end at once, and yield the seconds of each."""
    seconds: list[float] = []

    async def noted(delay: float) -> None:
        seconds.append(delay)

    with patch.object(time, "sleep", seconds.append), patch.object(asyncio, "sleep", noted):
        yield seconds
