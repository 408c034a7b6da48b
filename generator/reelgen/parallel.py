"""Execution of one part of the work in a child process."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable
from typing import Any, TypeVar

Result = TypeVar("Result")

WORTH_IT = 300_000
"""Minimum length of a text for which a second process saves time."""


def begin(work: Callable[[], Result], size: int) -> Callable[[], Result]:
    """Start `work` on a text of that size, and return a function that waits for its result.

    The process is a fork, to which no arguments are sent. Without fork, or for a small text, the
    work is done when its result is requested. Exceptions of the work are raised then.
    """
    if size < WORTH_IT or sys.platform in ("win32", "darwin"):
        return work
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(work, sender), daemon=True)
    process.start()
    sender.close()

    def wait() -> Result:
        try:
            outcome: tuple[Result] | Exception = receiver.recv()
        except EOFError:  # it ended early, for want of memory for instance
            outcome = (work(),)
        finally:
            receiver.close()
        process.join()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome[0]

    return wait


def _send(work: Callable[[], Any], sender: Any) -> None:
    outcome: tuple[object] | Exception
    try:
        outcome = (work(),)
    except Exception as error:
        outcome = error
    sender.send(outcome)
    sender.close()
