"""May this be tried again, and when? Decisions only: nothing here sends or sleeps."""

from __future__ import annotations

import email.utils
import time
from collections.abc import Callable, Mapping
from typing import NamedTuple

from .http import httpx

RETRIED_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
"""Tried again where repeating costs nothing."""

REFUSED_STATUSES = frozenset({429, 503})
"""The provider turned the request away before doing anything: safe for every request."""

UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
"""Failures after which the server certainly saw nothing."""


class Backoff(NamedTuple):
    """Full jitter between zero and a ceiling that doubles."""

    first: float = 0.5
    """Seconds: ceiling of the first pause."""
    cap: float = 8.0
    """Seconds: no ceiling above this."""
    retry_after_cap: float = 60.0
    """Seconds: a longer `Retry-After` ends the retrying."""

    def pause(self, attempt: int, random: Callable[[], float]) -> float:
        """Seconds to wait after try number `attempt` (1 is the first)."""
        ceiling: float = min(self.cap, self.first * 2 ** (attempt - 1))
        return ceiling * random()


BACKOFF = Backoff()


def after_answer(
    response: httpx.Response,
    repeatable: bool,
    attempt: int,
    backoff: Backoff,
    random: Callable[[], float],
) -> float | None:
    """Seconds until the next try, or None: this answer is final."""
    status = response.status_code
    if status not in (RETRIED_STATUSES if repeatable else REFUSED_STATUSES):
        return None
    asked = retry_after(response.headers)
    if asked is None:
        return backoff.pause(attempt, random)
    return asked if asked <= backoff.retry_after_cap else None


def after_failure(
    failure: httpx.TransportError,
    repeatable: bool,
    attempt: int,
    backoff: Backoff,
    random: Callable[[], float],
) -> float | None:
    """Seconds until the next try, or None: trying again could repeat the request's effect."""
    if repeatable or reached_server(failure) is False:
        return backoff.pause(attempt, random)
    return None


def reached_server(failure: httpx.TransportError) -> bool | None:
    """False: certainly not. None: nobody can tell."""
    if isinstance(failure, httpx.UnsupportedProtocol):
        return False
    return False if isinstance(failure, UNSENT) else None


def retry_after(headers: Mapping[str, str], now: Callable[[], float] = time.time) -> float | None:
    """Seconds the provider asks for: `retry-after-ms`, or `Retry-After` in seconds or as a date."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    said = headers.get("retry-after")
    seconds = _number(said)
    if seconds is not None or said is None:
        return seconds
    try:
        when = email.utils.parsedate_to_datetime(said)
    except ValueError:
        return None
    return max(0.0, when.timestamp() - now())


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text else None
    except ValueError:
        return None
    return value if value is not None and 0 <= value < float("inf") else None
