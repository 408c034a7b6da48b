"""What happens on the wire, told without keys, bodies, headers or query values."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from typing import NamedTuple

from .errors import Call
from .http import httpx

logger = logging.getLogger("reelspec")
logger.addHandler(logging.NullHandler())


class Attempt(NamedTuple):
    """One try of one call, for metrics and traces."""

    call: Call
    status: int | None
    """The HTTP status; None where no answer came."""
    seconds: float
    failure: str | None
    """The class of the network failure; None where an answer came."""


def set_up() -> None:
    """`REELSPEC_LOG=debug` (or info, warning) sends the log to standard error."""
    level = os.environ.get("REELSPEC_LOG", "").upper()
    if level in ("DEBUG", "INFO", "WARNING") and logger.level == logging.NOTSET:
        logger.addHandler(logging.StreamHandler())
        logger.setLevel(level)


def attempt(
    call: Call,
    outcome: httpx.Response | httpx.TransportError | None,
    seconds: float,
    hook: Callable[[Attempt], None] | None,
) -> None:
    """One try has ended."""
    if hook is None and not logger.isEnabledFor(logging.DEBUG):
        return
    status = outcome.status_code if isinstance(outcome, httpx.Response) else None
    failure = None if status is not None else type(outcome).__name__
    if hook is not None:
        hook(Attempt(call, status, seconds, failure))
    logger.debug(
        "%s %s %s: %s in %.0f ms (try %d)",
        call.operation,
        call.method,
        call.url,
        status or failure,
        seconds * 1000,
        call.attempts,
    )


def retrying(call: Call, pause: float) -> None:
    """Another try follows."""
    logger.info("%s: trying again in %.2f s", call.operation, pause)


set_up()
