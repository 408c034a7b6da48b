"""The HTTP client of a call: connections stay in the process and event loop that opened them."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING, Any, NoReturn, cast

from ..errors import ClientError
from .library import httpx

if TYPE_CHECKING:
    from .rate_limiter import RateLimiter


class _Process:
    """The connections of one process. A forked child starts with new ones, locks included."""

    def __init__(self) -> None:
        self.pid = os.getpid()
        self.lock = threading.Lock()
        self.pace: RateLimiter | None = None
        self.http: httpx.Client | None = None
        self.by_loop: dict[object, httpx.AsyncClient] = {}
        self.loop: object = None
        """The event loop that has used the caller's HTTP client."""


class _Connections:
    """The connections of one client and its views."""

    def __init__(self, given: httpx.Client | httpx.AsyncClient | None = None) -> None:
        self.given = given
        """The caller's HTTP client."""
        self._process = _Process()

    def _here(self) -> _Process:
        if self._process.pid != os.getpid():
            if self.given is not None:
                raise ClientError(
                    "this process was forked from the one that made the client, and http_client= "
                    "may hold connections of that process: make both after the fork, or leave "
                    "http_client out"
                )
            self._process = _Process()  # the other process keeps its open connections
        return self._process

    def lock(self) -> threading.Lock:
        """Return the lock of this process."""
        return self._here().lock

    def pace(self) -> RateLimiter:
        """Return the rate limiter that all views of the client share."""
        from .rate_limiter import RateLimiter

        here = self._here()
        with here.lock:
            here.pace = here.pace or RateLimiter()
            return here.pace


class SyncConnections(_Connections):
    """The connections of a blocking client."""

    def http(self) -> httpx.Client:
        """Return the HTTP client of this process.

        Raises ClientError where it is the caller's and another process created it.
        """
        here = self._here()
        with here.lock:
            if here.http is None:
                here.http = cast(httpx.Client, self.given or httpx.Client())
                bound(here.http)
            return here.http

    def close(self) -> None:
        """Close the connections of this process, but not the caller's HTTP client."""
        here = self._process
        if here.pid == os.getpid():
            with here.lock:
                http, here.http = here.http, None
            if http is not None and http is not self.given:
                http.close()


class AsyncConnections(_Connections):
    """The connections of an async client, separate for each event loop."""

    def http(self) -> httpx.AsyncClient:
        """Return the HTTP client of this process and event loop.

        Raises ClientError where it is the caller's and another event loop has used it.
        """
        here, loop = self._here(), running_loop()
        if self.given is not None:
            if here.loop is None:
                here.loop = loop
            elif here.loop is not loop:
                _refuse_loop()
            return cast(httpx.AsyncClient, self.given)
        http = here.by_loop.get(loop)
        if http is None:
            for other in list(here.by_loop):
                if _is_closed(other):
                    here.by_loop.pop(other, None)
            http = here.by_loop[loop] = httpx.AsyncClient()
        return http

    async def close(self) -> None:
        """Close the connections of this event loop, but not the caller's HTTP client."""
        here = self._process
        if here.pid == os.getpid():
            http = here.by_loop.pop(running_loop(), None)
            if http is not None:
                await http.aclose()


def bound(client: httpx.Client) -> None:
    """Apply deadlines to the connections of a blocking HTTP client."""
    from . import deadline

    deadline.install(client)


def running_loop() -> object:
    """Return the running asyncio event loop, or trio's token of it; None outside both."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        pass
    trio: Any = sys.modules.get("trio")
    try:
        return trio.lowlevel.current_trio_token() if trio is not None else None
    except RuntimeError:
        return None


def _is_closed(loop: object) -> bool:
    closed = getattr(loop, "is_closed", None)
    return closed is not None and bool(closed())


def _refuse_loop() -> NoReturn:
    raise ClientError(
        "http_client= was used in another event loop, where its connections stay: make it and the "
        "client inside the coroutine that asyncio.run gets, or leave http_client out"
    )
