"""Recording of the pauses of a client instead of waiting."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Generator
from contextlib import contextmanager
from threading import get_ident
from typing import Any
from unittest.mock import patch


@contextmanager
def without_pauses() -> Generator[list[float]]:
    """Yield the list of pauses of this thread in seconds; other threads really wait."""
    seconds: list[float] = []
    thread = get_ident()
    sleep, sleep_async = time.sleep, asyncio.sleep

    def noted(pause: float) -> None:
        if get_ident() != thread:
            sleep(pause)
        else:
            seconds.append(pause)

    async def noted_async(pause: float, *arguments: object, **options: object) -> Any:
        if get_ident() != thread:
            return await sleep_async(pause, *arguments, **options)
        seconds.append(pause)
        return await sleep_async(0, *arguments, **options)

    with patch.object(time, "sleep", noted), patch.object(asyncio, "sleep", noted_async):
        yield seconds
