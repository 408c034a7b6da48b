"""Progress line on a terminal for runs of more than a second."""

from __future__ import annotations

import shutil
import sys
import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import TextIO

AFTER = 1.0
"""Seconds before the line is shown."""
EVERY = 0.2
WIDTH = 20
CLEAR = "\r\x1b[2K"


@contextmanager
def shown(
    names: Sequence[str], stream: TextIO | None = None, after: float = AFTER
) -> Generator[Callable[[str], object]]:
    """Show a progress line until the block ends; yield the function that marks a name as done."""
    waiting = list(names)
    stream = stream or sys.stderr  # None in a program without a console
    if stream is None or not stream.isatty():
        yield waiting.remove
        return
    ended = threading.Event()
    line = threading.Thread(target=_show, args=(stream, len(names), waiting, ended, after))
    line.start()
    try:
        yield waiting.remove
    finally:
        ended.set()
        line.join()


def _show(
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
    """Return `[#####...............] 1 of 4 done, 3 s: hedra, vydra`."""
    done = count - len(waiting)
    bar = ("#" * (WIDTH * done // count)).ljust(WIDTH, ".")
    names = ", ".join("".join(c if c.isprintable() else "?" for c in name) for name in waiting)
    return f"[{bar}] {done} of {count} done, {seconds:.0f} s: {names}"
