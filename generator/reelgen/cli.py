"""`reelgen`: the parser, built from `commands/`, and the exit codes.

Exit codes: 0 done, 1 a spec or the generated tree is not as it should be, or a file cannot be read
or written, 2 wrong usage, 128 + N ended by signal N (130: Ctrl-C).
"""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from types import FrameType
from typing import Any

from .commands import COMMANDS
from .config import ConfigInvalidError
from .findings import SpecInvalidError, shown
from .write import OutputRefusedError


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a path need not be text
            stream.reconfigure(errors="backslashreplace")
    parsed = _parser().parse_args(arguments)
    try:
        with _ended_by_signals():
            code = int(parsed.command(parsed))
            if sys.stdout is not None:  # closed by whoever began this
                sys.stdout.flush()
            return code
    except (SpecInvalidError, ConfigInvalidError, OutputRefusedError) as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # whoever reads has seen enough
        _discard_output()
        return 1
    except OSError as error:
        _discard_output()
        path = f"{shown(str(error.filename))}: " if error.filename is not None else ""
        reason = shown(error.strerror or str(error))
        print(f"{path}{reason}; make sure that it can be read and written", file=sys.stderr)
        return 1
    except MemoryError:
        print("there is not enough memory; free some, and run this again", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 128 + signal.SIGINT


@contextmanager
def _ended_by_signals() -> Generator[None]:
    """SIGTERM and SIGHUP end this process as an exception does: nothing half done stays behind."""

    def end(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    before: dict[int, Any] = {}
    try:
        for name in ("SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is signal.SIG_DFL:
                before[number] = signal.signal(number, end)
    except ValueError:  # not in the main thread, where no signal arrives
        pass
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _discard_output() -> None:
    """What could not be printed is not tried again when the interpreter ends."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="reelgen", description="From OpenAPI documents to typed Python clients."
    )
    parser.add_argument("--version", action="version", version=f"reelgen {version('reelspec')}")
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        subparser = subparsers.add_parser(command.name, help=command.help)
        command.add_arguments(subparser)
        subparser.set_defaults(command=command.run)
    return parser
