"""The log of requests, without credentials, bodies, headers and query values."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable
from typing import NamedTuple, TypeVar

from ..errors import CallContext
from ..service import PACKAGE
from .library import httpx

T = TypeVar("T")

VARIABLE = PACKAGE.replace(".", "_").upper() + "_LOG"
"""The environment variable of the log level: `ACME_LOG` of a package `acme`."""
logger = logging.getLogger(PACKAGE)
logger.addHandler(logging.NullHandler())


class Attempt(NamedTuple):
    """One attempt of a call, for metrics and traces."""

    call: CallContext
    status: int | None
    """The HTTP status; None without a response."""
    seconds: float
    failure: str | None
    """The class of the network failure; None with a response."""


def set_up() -> None:
    """Send the log to standard error where `VARIABLE` is debug, info or warning."""
    level = os.environ.get(VARIABLE, "").upper()
    if level in ("DEBUG", "INFO", "WARNING") and logger.level == logging.NOTSET:
        logger.addHandler(logging.StreamHandler())
        logger.setLevel(level)


def attempt(
    call: CallContext,
    outcome: httpx.Response | BaseException,
    seconds: float,
    hook: Callable[[Attempt], None] | None,
) -> None:
    """Log the end of one attempt."""
    if hook is None and not logger.isEnabledFor(logging.DEBUG):
        return
    status = outcome.status_code if isinstance(outcome, httpx.Response) else None
    failure = None if status is not None else type(outcome).__name__
    if hook is not None:
        hooked("on_attempt", hook, Attempt(call, status, seconds, failure))
    _write(
        logging.DEBUG,
        "%s %s %s: %s in %.0f ms (try %d)",
        call.operation,
        call.method,
        call.url,
        status or failure,
        seconds * 1000,
        call.attempts,
    )


def retrying(call: CallContext, pause: float) -> None:
    """Log a retry."""
    _write(logging.INFO, "%s: trying again in %.2f s", call.operation, pause)


def warn(text: str, *values: object, exc_info: bool = False) -> None:
    """Log a warning."""
    _write(logging.WARNING, text, *values, exc_info=exc_info)


def hooked(name: str, hook: Callable[[T], object], value: T) -> None:
    """Call a hook of the caller. Its exceptions are logged and ignored.

    A call that was paid for does not fail because of its metrics.
    """
    try:
        hook(value)
    except Exception:
        warn("%s raised; the call continues", name, exc_info=True)


def _write(level: int, text: str, *values: object, exc_info: bool = False) -> None:
    """Log, and ignore a failing handler: its disk may be full."""
    if not logger.isEnabledFor(level):
        return
    from .masking import mask_text

    with contextlib.suppress(Exception):
        shown = [mask_text(value) if isinstance(value, str) else value for value in values]
        logger.log(level, text, *shown, exc_info=exc_info)


set_up()
