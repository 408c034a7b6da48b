"""One line on a terminal while a run takes longer than a moment; elsewhere nothing."""

from __future__ import annotations

import shutil
import sys
import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import TextIO

AFTER = 1.0
"""Seconds before anything is shown."""
EVERY = 0.2
WIDTH = 20
CLEAR = "\r\x1b[2K"


@contextmanager
def shown(
    names: Sequence[str], stream: TextIO | None = None, after: float = AFTER
) -> Generator[Callable[[str], object]]:
    """Tells of what is under way until the block ends. Call what it gives with what is done."""
    waiting = list(names)
    stream = stream or sys.stderr  # which a program without a console does not have
    if stream is None or not stream.isatty():
        yield waiting.remove
        return
    ended = threading.Event()
    line = threading.Thread(target=_tell, args=(stream, len(names), waiting, ended, after))
    line.start()
    try:
        yield waiting.remove
    finally:
        ended.set()
        line.join()


def _tell(
    stream: TextIO, count: int, waiting: Sequence[str], ended: threading.Event, after: float
) -> None:
    started = time.monotonic()
    if ended.wait(after):
        return
    while True:
        text = _line(count, list(waiting), time.monotonic() - started)
        stream.write(CLEAR + text[: shutil.get_terminal_size().columns - 1])
        stream.flush()
        if ended.wait(EVERY):
            break
    stream.write(CLEAR)
    stream.flush()


def _line(count: int, waiting: Sequence[str], seconds: float) -> str:
    """`[#####...............] 1 of 4 made, 3 s: hedra, vydra`"""
    made = count - len(waiting)
    bar = ("#" * (WIDTH * made // count)).ljust(WIDTH, ".")
    names = ", ".join("".join(c if c.isprintable() else "?" for c in name) for name in waiting)
    return f"[{bar}] {made} of {count} made, {seconds:.0f} s: {names}"
