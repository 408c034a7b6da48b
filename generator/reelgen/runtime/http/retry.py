"""Whether and when a request is retried. Decisions only: nothing here sends or sleeps."""

from __future__ import annotations

import email.utils
import time
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from ..errors import ClientError
from .deadline import NotConnected
from .library import httpx

RETRIED_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
"""Statuses that are retried where repeating costs nothing."""

TURNED_AWAY = 429
"""The one status after which a request with an effect may be sent again: nothing was started.

Not 503: gateways send it for requests that they have passed on."""

CONNECTING = frozenset(
    f"{package}.{name}"
    for package in ("httpcore", "httpcore2")
    for name in (
        "ConnectError",
        "ConnectTimeout",
        "PoolTimeout",
        "ProxyError",
        "UnsupportedProtocol",
    )
)
"""Exceptions of httpx's own transports before anything is written, by package and class."""

CONNECTING_ELSEWHERE = frozenset(
    {
        "aiohttp.ClientConnectorError",
        "aiohttp.ClientHttpProxyError",
        "aiohttp.ConnectionTimeoutError",
        "builtins.ConnectionRefusedError",
        "socket.gaierror",
        "urllib3.NameResolutionError",
        "urllib3.NewConnectionError",
    }
)
"""Such exceptions of other transports."""

_WIRE = frozenset({"httpx", "httpx2", "httpcore", "httpcore2", "aiohttp", "urllib3"})


class Proof(NamedTuple):
    """Evidence about a failed request besides the exception."""

    own_transport: bool
    """Whether the transport is httpx's own, which writes a request once."""
    written: bool | None = None
    """Whether any of it was written, by the trace of the transport; None: unknown."""


class Backoff(NamedTuple):
    """Full jitter between zero and a ceiling that doubles."""

    first: float = 0.5
    """The ceiling of the first pause in seconds."""
    cap: float = 8.0
    """The maximum ceiling in seconds."""
    retry_after_cap: float = 60.0
    """Seconds; a longer `Retry-After` ends the retries."""

    def pause(self, attempt: int, chance: Callable[[], float]) -> float:
        """Return the seconds to wait after the attempt with number `attempt` (1 is the first)."""
        ceiling: float = min(self.cap, self.first * 2 ** (attempt - 1))
        return ceiling * chance()


BACKOFF = Backoff()

MOVED = frozenset({307, 308})
"""Redirects of a request that was not performed: it must be sent unchanged to another URL."""


class Failure(NamedTuple):
    """An attempt without a complete response."""

    error: BaseException
    never_sent: bool = False
    """Whether it is proven that nothing of the request was sent."""


def after_redirect(status: int, same_method: bool, repeatable: bool, may_name_job: bool) -> bool:
    """Return whether a request may be sent to the target of a redirect.

    303 requires a GET, which repeats nothing. Other redirects that would change the method are not
    followed: the response to a GET is not the response to a POST.

    Args:
        status: 3xx.
        same_method: The method is unchanged.
        repeatable: Repeating the request costs nothing.
        may_name_job: The response names a job, or may have named one: it exists, so the request
            must not be sent again.
    """
    if status == 303:
        return True
    return same_method and not may_name_job and (repeatable or status in MOVED)


def of_transport(error: BaseException) -> bool:
    """Return whether an exception is a network failure, also of a transport that is not httpx's."""
    if isinstance(error, httpx.RequestError):
        return True
    foreign = {kind for kind in _kinds(error) if not kind.startswith("httpx")}
    return isinstance(error, Exception) and any(kind.partition(".")[0] in _WIRE for kind in foreign)


def never_sent(failure: BaseException, proof: Proof) -> bool:
    """Return whether it is certain that nothing of the request was sent.

    The class of a failure proves nothing, since transports translate exceptions loosely: its causes
    do.
    """
    if proof.written:
        return False
    causes = [_kinds(error) for error in _causes(failure)]
    if not causes:
        return isinstance(failure, httpx.UnsupportedProtocol | NotConnected)
    accepted = set(CONNECTING_ELSEWHERE)
    if proof.own_transport or proof.written is False:
        accepted |= CONNECTING
    others = [kinds for kinds in causes if not kinds & accepted]
    doubtful = any(kind.partition(".")[0] in _WIRE for kinds in others for kind in kinds)
    return len(others) < len(causes) and not doubtful


def timed_out(failure: BaseException) -> bool:
    """Return whether a failure is a timeout, by its class and its causes."""
    causes = [*_causes(failure)]
    timeouts = [
        isinstance(cause, TimeoutError) or "Timeout" in type(cause).__name__ for cause in causes
    ]
    return isinstance(failure, httpx.TimeoutException) and (any(timeouts) or not causes)


def _causes(failure: BaseException) -> Iterator[BaseException]:
    """Yield the causes of an exception, down to the end of an earlier call of this package.

    A chain may be circular: mocks and wrappers raise an exception from its own cause.
    """
    seen = {id(failure)}
    error = failure.__cause__ or failure.__context__
    while error is not None and not isinstance(error, ClientError) and id(error) not in seen:
        yield error
        seen.add(id(error))
        error = error.__cause__ or error.__context__


def _kinds(error: BaseException) -> set[str]:
    return {f"{cls.__module__.partition('.')[0]}.{cls.__name__}" for cls in type(error).__mro__}


def retry_after(headers: Mapping[str, str], now: Callable[[], float] = time.time) -> float | None:
    """Return the seconds of `retry-after-ms`, or of `Retry-After` in seconds or as a date."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    header = headers.get("retry-after")
    seconds = _number(header)
    if seconds is not None or header is None:
        return seconds
    try:
        when = email.utils.parsedate_to_datetime(header).timestamp()
    except (ValueError, OverflowError, OSError):
        return None
    return max(0.0, when - now())


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text else None
    except ValueError:
        return None
    return value if value is not None and 0 <= value < float("inf") else None
