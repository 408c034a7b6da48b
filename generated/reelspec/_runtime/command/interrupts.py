# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:ac931594d85a
"""SIGINT, SIGTERM and SIGHUP: they end the run, but not before the id of a submission is shown."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from enum import Enum
from types import FrameType

GRACE = 5.0
"""Seconds that the response of a submission is waited for after the first signal."""

HELD_BACK = (
    f"interrupted: waiting up to {GRACE:g} s for the response of the submission, so that its "
    "job is not lost; interrupt again to stop at once\n"
)


class Interrupted(KeyboardInterrupt):
    """A signal that ends the run."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number

    def __str__(self) -> str:
        return f"interrupted by {signal.Signals(self.number).name}"


class Phase(Enum):
    """What a signal does now."""

    OPEN = "raise"
    SUBMITTING = "wait for the response, at most GRACE seconds"
    ENDING = "nothing: the run writes its last lines; the second one kills"


class Interrupts:
    """The signals that this process has received, and what they do."""

    def __init__(self) -> None:
        self._phase = Phase.OPEN
        self._first: int | None = None
        self._ignored = 0

    @property
    def code(self) -> int | None:
        """The exit code of a run that a signal ended: 128 and its number. None without one."""
        return None if self._first is None else 128 + self._first

    def install(self) -> None:
        """Handle the signals, except those that are ignored already, as `nohup` does."""
        if threading.current_thread() is not threading.main_thread():
            return
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._receive)

    def end(self) -> None:
        """Let no further signal interrupt what the run still has to write."""
        self._phase = Phase.ENDING

    @contextmanager
    def submitting(self) -> Generator[None]:
        """Hold the first signal back until a submission is answered. Raises Interrupted then."""
        if self._phase is Phase.OPEN and hasattr(signal, "setitimer"):
            self._phase = Phase.SUBMITTING
        try:
            yield
        finally:
            if self._phase is Phase.SUBMITTING:
                if self._first is not None:
                    signal.setitimer(signal.ITIMER_REAL, 0)
                self._phase = Phase.OPEN
        self._raise_received()

    def _raise_received(self) -> None:
        if self._first is not None and self._phase is Phase.OPEN:
            self.end()
            raise Interrupted(self._first)

    def _receive(self, number: int, _frame: FrameType | None) -> None:
        if self._phase is Phase.ENDING:
            self._ignored += 1
            if self._ignored > 1:
                os._exit(self.code or 128 + number)
        elif self._phase is Phase.SUBMITTING and self._first is None:
            self._first = number
            with suppress(OSError):  # not through sys.stderr: it may be in the middle of a write
                os.write(2, HELD_BACK.encode())
            signal.signal(signal.SIGALRM, self._receive)
            signal.setitimer(signal.ITIMER_REAL, GRACE)
        else:
            self._first = self._first or number
            self._phase = Phase.OPEN
            self._raise_received()


INTERRUPTS = Interrupts()
"""Those of this process."""
