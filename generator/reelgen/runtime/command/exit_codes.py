"""The end of a run: exit codes and one-line messages."""

from __future__ import annotations

import traceback
from pathlib import Path

from ..errors import (
    APITimeoutError,
    AuthenticationError,
    BaseURLInvalidError,
    ClientError,
    DownloadError,
    JobFailed,
    JobTimeout,
    MissingCredentialsError,
    PermissionDeniedError,
    RequestInvalidError,
    Submission,
)
from . import output
from .interrupts import INTERRUPTS, Interrupted
from .parse_values import ArgumentsError

OK, ERROR, BAD_INPUT, AUTH, FAILED, TIMEOUT, DOWNLOAD, LOST, UNWRITTEN = range(9)

CODES = (
    "Exit codes: 0 done; 1 the provider refused, the connection failed, or any other error; "
    "2 bad input, nothing was sent; 3 the key is missing or refused; 4 the job failed; "
    "5 timeout; 6 the file could not be downloaded or stored; 7 a job may exist whose id is not "
    "known: check before submitting again; 8 stdout could not be written; "
    "128 + n ended by signal n, such as 130 by Ctrl-C."
)


def report(error: BaseException, usual: int | None = None) -> int:
    """Print the error that ended a run. Return the exit code: of the signal, `usual` or the error.

    No signal interrupts the output after this.
    """
    INTERRUPTS.end()
    output.say(describe(error))
    return INTERRUPTS.code or (code_of(error) if usual is None else usual)


def describe(error: BaseException) -> str:
    """Return an error in one line."""
    try:
        text = str(error)
    except Exception:
        text = "it cannot be shown"
    if isinstance(error, Interrupted):
        return text
    if isinstance(error, KeyboardInterrupt):
        return "interrupted"
    line = f"{type(error).__name__}: {text}" if text else type(error).__name__
    if isinstance(error, ClientError | ArgumentsError | OSError):
        return line
    return f"{line} (unexpected, {_origin(error)}; please report it)"


def code_of(error: BaseException) -> int:
    """Return the exit code of an error."""
    codes: list[tuple[type[BaseException] | tuple[type[BaseException], ...], int]] = [
        (KeyboardInterrupt, 130),
        ((ArgumentsError, RequestInvalidError, BaseURLInvalidError), BAD_INPUT),
        ((MissingCredentialsError, AuthenticationError, PermissionDeniedError), AUTH),
        (JobFailed, FAILED),
        ((JobTimeout, APITimeoutError), TIMEOUT),
        (DownloadError, DOWNLOAD),
    ]
    return next((code for kinds, code in codes if isinstance(error, kinds)), ERROR)


def submission_of(error: BaseException) -> Submission:
    """Return the outcome of a submission that raised this error."""
    if isinstance(error, ArgumentsError):
        return "not_sent"
    outcome: Submission = getattr(error, "submission", "unknown")
    return outcome


def _origin(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name} line {frames[-1].lineno}" if frames else "no line"
