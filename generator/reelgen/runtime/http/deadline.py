"""The wall-clock deadline of a call, observed during network operations.

A timeout of httpx bounds each read: a server that sends a byte now and then delays a call forever.
An async call is canceled at its deadline. A blocking call cannot be, so the network streams of its
connections bound each operation by the remaining time.
"""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
    nullcontext,
)
from typing import Any

from .library import httpx

GRACE = 0.2
"""Seconds from the deadline to the cancellation: httpx's own timeout is more specific."""

WRITTEN = 1 << 14
"""Bytes written at once: few enough for one wait."""


WRAPPERS = 4
"""The maximum nesting of wrapped transports that are searched."""


class DeadlineReadTimeout(httpx.ReadTimeout):
    """The deadline passed before the response arrived."""


class NotConnected(httpx.ConnectTimeout):
    """The deadline passed while the connection was being made: nothing was sent."""


class _Current(threading.local):
    end: float | None = None
    """The deadline of this thread's call, in seconds of the monotonic clock."""


_current = _Current()


class _Until:
    """A context that bounds the network operations of this thread."""

    def __init__(self, end: float | None) -> None:
        self._end = end
        self._before: float | None = None

    def __enter__(self) -> None:
        self._before, _current.end = _current.end, self._end

    def __exit__(self, *error: object) -> None:
        _current.end = self._before


_UNBOUND: AbstractContextManager[None] = nullcontext()


def is_set() -> bool:
    """Return whether the network operations of this thread are bounded."""
    return _current.end is not None


def until(end: float | None) -> AbstractContextManager[None]:
    """Bound the blocking network operations of this thread."""
    return _UNBOUND if end is None and _current.end is None else _Until(end)


_UNBOUND_ASYNC: AbstractAsyncContextManager[None] = nullcontext()


def until_async(end: float | None) -> AbstractAsyncContextManager[None]:
    """Cancel the block at the deadline. Raises Overdue.

    Outside asyncio (trio) nothing is canceled: the timeouts of httpx remain.
    """
    return _UNBOUND_ASYNC if end is None else _canceled_at(end)


@asynccontextmanager
async def _canceled_at(end: float) -> AsyncGenerator[None, None]:
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        yield
        return
    window = asyncio.timeout(max(end - time.monotonic(), 0.0) + GRACE)
    try:
        async with window:
            yield
    except TimeoutError as error:
        if not window.expired():
            raise
        raise DeadlineReadTimeout("the deadline passed before the response was there") from error


def install(client: httpx.Client) -> None:
    """Bound the connections that a client will open, where its transports are httpx's or wrap one.

    httpx has no public way to give its pool a network backend. With any other transport, and on
    connections that were opened before, the timeouts of httpx and the checks between two pieces of
    a body remain.
    """
    for transport in (vars(client).get("_transport"), *vars(client).get("_mounts", {}).values()):
        for pool in _pools(transport, 0):
            backend = getattr(pool, "_network_backend", None)
            if backend is not None and not isinstance(backend, Backend):
                setattr(pool, "_network_backend", Backend(backend))  # noqa: B010


def _pools(transport: object, depth: int) -> Iterator[object]:
    if hasattr(transport, "handle_request") and depth < WRAPPERS:  # of httpx or httpx2
        for name, value in getattr(transport, "__dict__", {}).items():
            if name == "_pool":
                yield value
            else:
                yield from _pools(value, depth + 1)


def _left(timeout: float | None, failure: type[httpx.TimeoutException]) -> float | None:
    """Return the seconds that one operation may take."""
    if _current.end is None:
        return timeout
    remaining = _current.end - time.monotonic()
    if remaining <= 0:
        raise failure("the deadline passed")
    return remaining if timeout is None else min(timeout, remaining)


class DeadlineStream:
    """A network stream of httpcore whose operations observe the deadline of their call."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._stream.read(max_bytes, _left(timeout, DeadlineReadTimeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        size = len(buffer) if _current.end is None else WRITTEN
        for start in range(0, len(buffer), size or 1):
            part = buffer[start : start + size]
            self._stream.write(part, _left(timeout, httpx.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> DeadlineStream:
        remaining = _left(timeout, NotConnected)
        return DeadlineStream(self._stream.start_tls(ssl_context, server_hostname, remaining))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class Backend:
    """A network backend of httpcore whose streams observe the deadline of their call."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, **options: Any
    ) -> DeadlineStream:
        remaining = _left(timeout, NotConnected)
        if _current.end is None:
            return DeadlineStream(
                self._backend.connect_tcp(host, port, timeout=remaining, **options)
            )
        connection = _Connecting(
            lambda: self._backend.connect_tcp(host, port, timeout=remaining, **options)
        )
        return DeadlineStream(connection.result(_current.end - time.monotonic()))

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, **options: Any
    ) -> DeadlineStream:
        remaining = _left(timeout, NotConnected)
        return DeadlineStream(self._backend.connect_unix_socket(path, timeout=remaining, **options))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(_left(seconds, NotConnected))


class _Connecting:
    """A connection opened in a thread: no timeout bounds name resolution."""

    def __init__(self, connect: Callable[[], Any]) -> None:
        self._connect = connect
        self._stream: Any = None
        self._failure: BaseException | None = None
        self._abandoned = False
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        try:
            stream = self._connect()
        except BaseException as failure:  # raised again where it is waited for
            self._failure = failure
            return
        with self._lock:
            self._stream = stream
            if self._abandoned:
                stream.close()

    def result(self, seconds: float) -> Any:
        """Return the stream. Raises what connecting raised, or ConnectTimeout."""
        self._thread.start()
        try:
            self._thread.join(max(seconds, 0.0))
        finally:
            with self._lock:
                if self._stream is None:
                    self._abandoned = True
        if self._failure is not None:
            raise self._failure
        if self._stream is None:
            raise NotConnected("the deadline passed while connecting")
        return self._stream
