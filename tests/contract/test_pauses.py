"""The pauses of a client take no time; those of other threads do."""

from __future__ import annotations

import asyncio
import time
from threading import Thread

from reelgen.contract.pauses import without_pauses


def test_the_pauses_of_this_thread_alone_are_noted() -> None:
    other = Thread(target=lambda: time.sleep(0.01))
    started = time.monotonic()
    with without_pauses() as seconds:
        other.start()
        time.sleep(30)
        asyncio.run(asyncio.sleep(40))
        other.join()
    assert seconds == [30, 40]
    assert time.monotonic() - started < 20
