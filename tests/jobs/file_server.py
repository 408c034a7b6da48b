"""A provider and its file server on a real socket: every byte of a response is the test's own."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, Self

import httpx
from reelspec.vydra import AsyncVydra, Vydra

from .player import CREATED, ID, KEY, do, submitted


class Asked(NamedTuple):
    """A request for a file."""

    path: str
    headers: dict[str, str]

    @property
    def start(self) -> int | None:
        """First byte of the range; None: the whole file is asked for."""
        asked = self.headers.get("range")
        return None if asked is None else int(asked.removeprefix("bytes=").removesuffix("-"))


Handler = Callable[[Asked], Iterable[bytes] | bytes]
"""Gives the pieces of a response. The connection is closed behind them."""


class FileServer:
    """Answers the calls of one job, and gives the requests for files to a handler."""

    def __init__(self, handler: Handler, *paths: str, job: str = ID) -> None:
        self._handler = handler
        self.job = job
        self.paths = list(paths or ["/f/video.mp4"])
        """Of the files, as the status call names them; `{n}` counts the calls."""
        self.asked: list[Asked] = []
        self._polls = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection:
            data = b""
            while b"\r\n\r\n" not in data:
                received = connection.recv(65536)
                if not received:
                    return
                data += received
            head = data.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
            method, path, _ = head[0].split(" ")
            fields = (line.partition(":") for line in head[1:])
            headers = {name.lower(): value.strip() for name, _, value in fields}
            reply = self.reply(method, Asked(path, headers))
            try:
                for piece in [reply] if isinstance(reply, bytes) else reply:
                    connection.sendall(piece)
            except OSError:
                return

    def reply(self, method: str, asked: Asked) -> Iterable[bytes] | bytes:
        if not asked.path.startswith("/jobs"):
            self.asked.append(asked)
            return self._handler(asked)
        if method == "POST":
            return answer(201, json.dumps({**CREATED, "id": self.job}).encode(), json_type)
        self._polls += 1
        base = f"http://localhost:{self.port}"
        urls = [base + path.replace("{n}", str(self._polls)) for path in self.paths]
        job: dict[str, Any] = {
            "id": self.job,
            "status": "completed",
            "createdAt": CREATED["createdAt"],
        }
        job["output"] = {str(number): url for number, url in enumerate(urls)}
        return answer(200, json.dumps(job).encode(), json_type)


json_type = {"content-type": "application/json"}


def answer(
    status: int,
    body: bytes,
    headers: dict[str, str] | None = None,
    length: int | None = -1,
) -> bytes:
    """A response; `length=None` leaves Content-Length out, another number is what it declares."""
    given = {"content-type": "video/mp4", **(headers or {})}
    if length is not None:
        given["content-length"] = str(len(body) if length == -1 else length)
    lines = "".join(f"{name}: {value}\r\n" for name, value in given.items())
    return f"HTTP/1.1 {status} X\r\nconnection: close\r\n{lines}\r\n".encode("latin-1") + body


def ranged(asked: Asked, content: bytes, etag: str = '"1"') -> bytes:
    """The file, or the part that was asked for, as a correct server sends it."""
    start = asked.start
    if start is None or asked.headers.get("if-range") != etag:
        return answer(200, content, {"etag": etag})
    if start >= len(content):
        return answer(416, b"", {"content-range": f"bytes */{len(content)}"})
    shown = f"bytes {start}-{len(content) - 1}/{len(content)}"
    return answer(206, content[start:], {"etag": etag, "content-range": shown})


def scripted(*replies: Any) -> Handler:
    """The replies one after the other, the last for ever; a function gets the request."""
    remaining = list(replies)

    def handle(asked: Asked) -> Any:
        reply = remaining.pop(0) if len(remaining) > 1 else remaining[0]
        return reply(asked) if callable(reply) else reply

    return handle


async def finished(client: Any) -> Any:
    """A job that has succeeded."""
    job = await do(submitted(client))
    await do(job.wait())
    return job


def with_job(server: FileServer, is_async: bool, flow: Callable[[Any], Any]) -> Any:
    """Run a flow with a finished job of a blocking or an async client."""
    options: dict[str, Any] = {"base_url": server.url, "poll_interval": 0.01, "max_retries": 0}

    async def run() -> Any:  # without TLS: reading its certificates takes longer than a test
        if is_async:
            async with httpx.AsyncClient(verify=False) as http:
                client = AsyncVydra(api_key=KEY, http_client=http, **options)
                return await do(flow(await finished(client)))
        with httpx.Client(verify=False) as http:
            blocking = Vydra(api_key=KEY, http_client=http, **options)
            return await do(flow(await finished(blocking)))

    return asyncio.run(run())
