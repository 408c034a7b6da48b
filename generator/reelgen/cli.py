"""The program `reelgen`: the argument parser, built from `commands/`, and the exit codes.

Exit codes: 0 success, 1 invalid spec, outdated generated tree, or a file that cannot be read or
written, 2 usage error, 128 + N terminated by signal N (130: Ctrl-C).
"""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import Any

from .commands import COMMANDS
from .config import ConfigInvalidError
from .findings import SpecInvalidError, shown
from .write import OutputRefusedError

DISTRIBUTION = "reelspec"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # paths may not be valid text
            stream.reconfigure(errors="backslashreplace")
    parsed = _parser().parse_args(arguments)
    try:
        with _ended_by_signals():
            code = int(parsed.command(parsed))
            if sys.stdout is not None:  # closed by the parent process
                sys.stdout.flush()
            return code
    except (SpecInvalidError, ConfigInvalidError, OutputRefusedError) as error:
        print(error, file=sys.stderr)
        return 1
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == __package__:
            raise
        print(_missing_extra(error, parsed.extra), file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader closed the pipe
        _discard_output()
        return 1
    except OSError as error:
        _discard_output()
        path = f"{shown(str(error.filename))}: " if error.filename is not None else ""
        reason = shown(error.strerror or str(error))
        print(f"{path}{reason}; check its permissions", file=sys.stderr)
        return 1
    except MemoryError:
        print("out of memory; free some memory and run again", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 128 + signal.SIGINT


def _missing_extra(error: ModuleNotFoundError, extra: str) -> str:
    """Return the message for a module that an extra of the distribution installs."""
    remedy = f"run pip install '{DISTRIBUTION}[{extra}]'"
    return f"the module {error.name!r} is not installed; {remedy}"


@contextmanager
def _ended_by_signals() -> Generator[None]:
    """Turn SIGTERM and SIGHUP into SystemExit, so that cleanup runs.

    This also works if a library wraps the exception, as pydantic does while it builds a class.
    """
    received: list[int] = []

    def end(number: int, frame: FrameType | None) -> None:
        received.append(number)
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
    except Exception:
        if received:
            raise SystemExit(128 + received[0]) from None
        raise
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _discard_output() -> None:
    """Redirect stdout to the null device, so that the interpreter does not flush it again."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Version(argparse.Action):
    """An option that prints the version and exits; the version is looked up only then."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"reelgen {version(DISTRIBUTION)}")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="reelgen", description="Generate typed Python clients from OpenAPI documents."
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        subparser = subparsers.add_parser(
            command.name, help=command.help, description=f"{command.help.capitalize()}."
        )
        command.add_arguments(subparser)
        subparser.set_defaults(command=command.run, extra=command.extra)
    return parser
