"""A provider on a real socket that says exactly what a test writes, byte by byte."""

from __future__ import annotations

import json
import socket
import socketserver
import threading
from collections import Counter
from collections.abc import Callable
from typing import Any, Self

Reply = bytes | None
"""What goes on the wire; None: the connection is closed without a word."""


def reply(status: int, body: Any = b"", **headers: str) -> bytes:
    """An HTTP response; a body that is no bytes is sent as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = {"content_type": "application/json", "content_length": str(len(content)), **headers}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
    return "\r\n".join([f"HTTP/1.1 {status} X", *lines, "", ""]).encode() + content


class Server(socketserver.ThreadingTCPServer):
    """Replies to each request with what `play(method, path, count)` returns.

    `count` is how often that path was requested, from 1.
    """

    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, play: Callable[[str, str, int], Reply]) -> None:
        super().__init__(("127.0.0.1", 0), _Connection)
        self.play = play
        self.seen: Counter[str] = Counter()
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def __enter__(self) -> Self:
        threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()


class _Connection(socketserver.StreamRequestHandler):
    server: Server
    request: socket.socket

    def handle(self) -> None:
        while line := self.rfile.readline().decode():
            method, path, _ = line.split(" ", 2)
            length = 0
            while (header := self.rfile.readline().strip().lower()) != b"":
                if header.startswith(b"content-length:"):
                    length = int(header.partition(b":")[2])
            self.rfile.read(length)
            with self.server.lock:
                self.server.seen[path] += 1
                count = self.server.seen[path]
            said = self.server.play(method, path, count)
            if said is None:
                return
            try:
                self.wfile.write(said)
            except OSError:
                return
            if b"connection: close" in said:
                return
