"""Signals that end the run, but not before the id of a submission is shown."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from enum import Enum
from types import FrameType

GRACE = 5.0
"""Seconds to wait for the response of a submission after the first signal."""

LEFT_TO_THE_SYSTEM = (
    *("SIGKILL", "SIGSTOP"),  # cannot be handled
    *("SIGSEGV", "SIGBUS", "SIGFPE", "SIGILL"),  # the fault would repeat after the handler
    *("SIGCHLD", "SIGCONT", "SIGURG", "SIGWINCH", "SIGINFO"),  # end nothing
    *("SIGTSTP", "SIGTTIN", "SIGTTOU"),  # stop the process until it is continued
)
"""The signals that are not handled. All others end a process unless it handles or ignores them."""

REPEATED = frozenset({getattr(signal, "SIGXCPU", None)})
"""Signals that the system repeats, which is not a second request to end."""

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
        return f"interrupted by {_name(self.number)}"


class Phase(Enum):
    """The effect of a signal."""

    OPEN = "raise"
    SUBMITTING = "wait for the response, at most GRACE seconds"
    ENDING = "nothing: the run writes its last lines; the second one kills"


class Interrupts:
    """The signals that this process has received, and their effect."""

    def __init__(self) -> None:
        self._phase = Phase.OPEN
        self._first: int | None = None
        self._ignored = 0

    @property
    def code(self) -> int | None:
        """The exit code of a run that a signal ended: 128 plus its number. None without one."""
        return None if self._first is None else 128 + self._first

    def install(self) -> None:
        """Handle the signals, except those that are ignored already, as `nohup` does."""
        if threading.current_thread() is not threading.main_thread():
            return
        left_alone = {getattr(signal, name, None) for name in LEFT_TO_THE_SYSTEM}
        for number in signal.valid_signals() - left_alone:
            if signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
                with suppress(OSError, ValueError):  # kept by the system
                    signal.signal(number, self._receive)

    def end(self) -> None:
        """Let no further signal interrupt the remaining output."""
        self._phase = Phase.ENDING

    @contextmanager
    def submitting(self) -> Generator[None]:
        """Delay the first signal until the response to a submission. Raises Interrupted then."""
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
        if self._first is not None and number in REPEATED:
            return
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


def _name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:  # a real-time signal
        return f"signal {number}"


INTERRUPTS = Interrupts()
"""The signals of this process."""
