"""`deadline` is the clock's: over headers, interim responses, body, connecting and pauses.

Each server here would keep a call for far longer than its deadline; only then the outcome is a
DeadlineExceededError instead of the job.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import reelspec
from reelspec.vydra import AsyncVydra, Vydra

from .server import JOB, Connection, serving, status

BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
DEADLINE = 0.3
LONG = 4.0
"""Seconds for which a server here would go on: more than the deadline and one second over."""

Fault = Callable[[Connection], None]


@contextmanager
def _on_time(limit: float = DEADLINE + 1) -> Iterator[None]:
    """Fail where the block takes longer than `limit` seconds, and long before a server here ends.

    What a loaded machine does not give this process is left out: a thread that does nothing but
    sleep for some milliseconds notes how much longer it slept.
    """
    stalled, done = [0.0], threading.Event()

    def watch() -> None:
        while not done.is_set():
            started = time.monotonic()
            time.sleep(0.01)
            stalled[0] += max(time.monotonic() - started - 0.02, 0.0)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    started = time.monotonic()
    try:
        yield
    finally:
        took = time.monotonic() - started
        done.set()
        watcher.join()
        assert took - stalled[0] < limit, (took, stalled)


def _drip(connection: Connection, pieces: Iterator[bytes]) -> None:
    connection.accept()
    end = time.monotonic() + LONG
    while time.monotonic() < end:
        connection.sock.sendall(next(pieces))
        time.sleep(0.05)


def headers_drip(connection: Connection) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"HTTP/1.1 200 X\r\nx-slow: "
        while True:
            yield b"a"

    _drip(connection, pieces())


def status_line_drips(connection: Connection) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"HTTP/1.1 200 "
        while True:
            yield b"X"

    _drip(connection, pieces())


def interim_responses(connection: Connection) -> None:
    def pieces() -> Iterator[bytes]:
        while True:
            yield b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"

    _drip(connection, pieces())


def body_drips(connection: Connection) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"HTTP/1.1 200 X\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n"
        while True:
            yield b" "

    _drip(connection, pieces())


def chunks_drip(connection: Connection) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"HTTP/1.1 200 X\r\ncontent-type: text/plain\r\ntransfer-encoding: chunked\r\n\r\n"
        while True:
            yield b"1\r\n \r\n"

    _drip(connection, pieces())


def compressed_body_drips(connection: Connection) -> None:
    def pieces() -> Iterator[bytes]:
        yield (
            b"HTTP/1.1 200 X\r\ncontent-type: application/json\r\n"
            b"content-encoding: gzip\r\ncontent-length: 5000\r\n\r\n"
        )
        packer = zlib.compressobj(wbits=31)
        while True:
            yield packer.compress(b" " * 50) + packer.flush(zlib.Z_SYNC_FLUSH)

    _drip(connection, pieces())


def silence(connection: Connection) -> None:
    connection.accept()
    time.sleep(LONG)


FAULTS: list[Fault] = [
    headers_drip,
    status_line_drips,
    interim_responses,
    body_drips,
    chunks_drip,
    compressed_body_drips,
    silence,
]


def _retrieve(
    url: str, is_async: bool, http: Callable[[], Any] | None = None, **options: Any
) -> Any:
    if not is_async:
        with ExitStack() as stack:
            own = stack.enter_context(http()) if http is not None else None
            client = Vydra(api_key="k", base_url=url, http_client=own, **options)
            return stack.enter_context(client).jobs.retrieve("abc")

    async def ask() -> Any:
        own = http() if http is not None else None
        async with AsyncVydra(api_key="k", base_url=url, http_client=own, **options) as client:
            try:
                return await client.jobs.retrieve("abc")
            finally:
                if own is not None:
                    await own.aclose()

    return asyncio.run(ask())


CASES = [(fault, False) for fault in FAULTS] + [(headers_drip, True), (body_drips, True)]


@BOTH
@pytest.mark.parametrize(
    ("fault", "own_client"),
    CASES,
    ids=[f"{fault.__name__}{'-http_client' if own else ''}" for fault, own in CASES],
)
def test_the_deadline_is_the_clocks(fault: Fault, is_async: bool, own_client: bool) -> None:
    http = (httpx.AsyncClient if is_async else httpx.Client) if own_client else None
    with (
        serving(fault, fault, fault) as server,
        pytest.raises(reelspec.DeadlineExceededError),
        _on_time(),
    ):
        _retrieve(server.url, is_async, http, deadline=DEADLINE)


@BOTH
def test_what_came_of_a_paid_submission_is_kept(is_async: bool) -> None:
    def stalls(connection: Connection) -> None:
        connection.accept()
        connection.sock.sendall(
            b"HTTP/1.1 201 X\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n"
            + JOB
        )
        time.sleep(LONG)

    def create() -> None:
        with Vydra(api_key="k", base_url=server.url, deadline=DEADLINE) as client:
            client.jobs.create(workflow="generate_video", input={"prompt": "x"})

    async def create_async() -> None:
        async with AsyncVydra(api_key="k", base_url=server.url, deadline=DEADLINE) as client:
            await client.jobs.create(workflow="generate_video", input={"prompt": "x"})

    with serving(stalls) as server, pytest.raises(reelspec.DeadlineExceededError) as caught:
        asyncio.run(create_async()) if is_async else create()
    assert server.accepted == 1
    assert caught.value.submission == "accepted"
    assert caught.value.received is not None
    assert caught.value.received.content == JOB


@BOTH
def test_on_a_connection_that_was_used_before(is_async: bool) -> None:
    def healthy_then_drip(connection: Connection) -> None:
        connection.read()
        connection.sock.sendall(
            b"HTTP/1.1 200 X\r\ncontent-type: application/json\r\n"
            + f"content-length: {len(JOB)}\r\n\r\n".encode()
            + JOB
        )
        headers_drip(connection)

    def ask() -> None:
        with Vydra(api_key="k", base_url=server.url) as client:
            client.jobs.retrieve("abc")
            client.jobs.retrieve("abc", options={"deadline": DEADLINE})

    async def ask_async() -> None:
        async with AsyncVydra(api_key="k", base_url=server.url) as client:
            await client.jobs.retrieve("abc")
            await client.jobs.retrieve("abc", options={"deadline": DEADLINE})

    with serving(healthy_then_drip) as server, pytest.raises(reelspec.DeadlineExceededError):
        asyncio.run(ask_async()) if is_async else ask()
    assert len(server.requests) == 2


@BOTH
def test_a_slow_name_server_counts(is_async: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()

    def slow(*args: Any, **options: Any) -> Any:
        over.wait(20)
        raise OSError("no name server")

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    started = took = time.monotonic()
    with pytest.raises(reelspec.DeadlineExceededError):
        if is_async:
            loop = asyncio.new_event_loop()  # asyncio.run would wait for the thread that asks
            client = AsyncVydra(api_key="k", base_url="http://slow.example", deadline=DEADLINE)
            try:
                loop.run_until_complete(client.jobs.retrieve("abc"))
            finally:
                took = time.monotonic() - started
                over.set()
                loop.run_until_complete(client.close())
                loop.run_until_complete(loop.shutdown_default_executor())
                loop.close()
        else:
            try:
                _retrieve("http://slow.example", False, deadline=DEADLINE)
            finally:
                took = time.monotonic() - started
                over.set()
    assert took < 10, "the name server takes 20 s"


@BOTH
def test_pauses_count_and_the_turn_of_max_rate(is_async: bool) -> None:
    with serving(*[status(503, Retry_After="2")] * 3) as server:
        with pytest.raises(reelspec.ServerError):  # the last answer, rather than a wait beyond
            _retrieve(server.url, is_async, deadline=1.0)
        assert len(server.requests) == 1
    with serving() as server, Vydra(api_key="k", base_url=server.url, max_rate=0.1) as client:
        client.jobs.retrieve("abc")
        with pytest.raises(reelspec.DeadlineExceededError, match="before the request was sent"):
            client.jobs.retrieve("abc", options={"deadline": DEADLINE})
        assert len(server.requests) == 1


@BOTH
def test_no_time_at_all_sends_nothing(is_async: bool) -> None:
    with serving() as server, pytest.raises(reelspec.DeadlineExceededError):
        _retrieve(server.url, is_async, deadline=0)
    assert server.requests == []


@BOTH
def test_a_streamed_response_keeps_the_deadline(is_async: bool) -> None:
    def ask() -> None:
        with (
            Vydra(api_key="k", base_url=server.url, deadline=DEADLINE) as client,
            client.with_streaming_response(client.jobs.retrieve, "abc") as response,
        ):
            list(response.iter_bytes())

    async def ask_async() -> None:
        async with (
            AsyncVydra(api_key="k", base_url=server.url, deadline=DEADLINE) as client,
            client.with_streaming_response(client.jobs.retrieve, "abc") as response,
        ):
            _ = [piece async for piece in response.iter_bytes()]

    with serving(body_drips) as server, pytest.raises(reelspec.DeadlineExceededError):
        asyncio.run(ask_async()) if is_async else ask()


def test_a_server_that_reads_nothing() -> None:
    def deaf(connection: Connection) -> None:
        time.sleep(LONG)

    body: Any = {"prompt": "x" * 30_000_000}
    with (
        serving(deaf) as server,
        Vydra(api_key="k", base_url=server.url, checks=False, deadline=DEADLINE) as client,
        pytest.raises(reelspec.DeadlineExceededError),
    ):
        client.jobs.create(workflow="generate_video", input=body)


def test_over_tls(tmp_path: Path) -> None:
    """A handshake that never ends: the network stream below TLS keeps the time."""
    context = ssl.create_default_context()
    with serving(silence_at_once) as server:
        url = server.url.replace("http:", "https:")
        with httpx.Client(verify=context) as http, pytest.raises(reelspec.DeadlineExceededError):
            Vydra(api_key="k", base_url=url, http_client=http, deadline=DEADLINE).jobs.retrieve("a")


class _Wrapper(httpx.BaseTransport):
    """A transport around another, as libraries that cache or retry bring it."""

    def __init__(self) -> None:
        self.inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.inner.handle_request(request)

    def close(self) -> None:
        self.inner.close()


def test_a_transport_around_another() -> None:
    def http() -> httpx.Client:
        return httpx.Client(transport=_Wrapper())

    with (
        serving(headers_drip) as server,
        pytest.raises(reelspec.DeadlineExceededError),
        _on_time(),
    ):
        _retrieve(server.url, False, http, deadline=DEADLINE)


def silence_at_once(connection: Connection) -> None:
    time.sleep(LONG)


@BOTH
def test_timeout_bounds_each_read(is_async: bool) -> None:
    """As in httpx, and as its docstring says: a body that keeps coming takes longer."""

    def slow(connection: Connection) -> None:
        connection.accept()
        head = f"HTTP/1.1 200 X\r\ncontent-type: application/json\r\ncontent-length: {len(JOB)}"
        connection.sock.sendall(f"{head}\r\n\r\n".encode())
        for start in range(0, len(JOB), 30):
            connection.sock.sendall(JOB[start : start + 30])
            time.sleep(0.1)

    with serving(slow) as server:
        assert _retrieve(server.url, is_async, timeout=0.4, max_retries=0).id


def test_threads_keep_their_own_deadlines() -> None:
    def late(connection: Connection) -> None:
        connection.accept()
        time.sleep(1.2)
        connection.answer(200, JOB)

    outcomes: dict[str, object] = {}
    with serving(*[late] * 2) as server, Vydra(api_key="k", base_url=server.url) as client:

        def ask(name: str, deadline: float | None) -> None:
            try:
                outcomes[name] = client.jobs.retrieve("a", options={"deadline": deadline}).status
            except reelspec.ClientError as error:
                outcomes[name] = type(error)

        threads = [
            threading.Thread(target=ask, args=("short", DEADLINE)),
            threading.Thread(target=ask, args=("none", None)),
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert outcomes == {"short": reelspec.DeadlineExceededError, "none": "running"}
