"""A real HTTP server on this machine that misbehaves as told, and counts what it accepted."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

JOB = (
    b'{"id":"550e8400-e29b-41d4-a716-446655440000","status":"running","workflow":"generate_video",'
    b'"creditsCharged":175,"createdAt":"2026-01-26T12:00:00.000Z","_links":{}}'
)


@dataclass
class Request:
    """A request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Server:
    """Answers each connection with the next of `faults`, then with the job."""

    faults: list[Callable[[Connection], None]]
    requests: list[Request] = field(default_factory=list)
    accepted: int = 0
    """Submissions that took effect: each would have been billed."""
    port: int = 0
    listener: socket.socket | None = None

    def close(self) -> None:
        """Take no further connections."""
        if self.listener is not None:
            self.listener.shutdown(socket.SHUT_RDWR)
            self.listener.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


class Connection:
    """One connection, to be answered or broken."""

    def __init__(self, server: Server, sock: socket.socket) -> None:
        self.server = server
        self.sock = sock

    def read(self) -> Request:
        """Read the whole request."""
        data = b""
        while b"\r\n\r\n" not in data:
            data += self._more()
        head, _, body = data.partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        headers = {name.lower(): value for name, value in (x.split(": ", 1) for x in lines)}
        while len(body) < int(headers.get("content-length", 0)):
            body += self._more()
        method, path, _ = first.split(" ")
        request = Request(method, path, headers, body)
        self.server.requests.append(request)
        return request

    def _more(self) -> bytes:
        chunk = self.sock.recv(65536)
        if not chunk:
            raise ConnectionError("the client went away")
        return chunk

    def accept(self) -> None:
        """Read the request and let it take effect."""
        if self.read().method == "POST":
            self.server.accepted += 1

    def answer(self, status: int, body: bytes = b"{}", **headers: str) -> None:
        """Send a whole answer."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        given = {"content-type": "application/json", "content-length": str(len(body)), **named}
        lines = "".join(f"{name}: {value}\r\n" for name, value in given.items())
        self.sock.sendall(
            f"HTTP/1.1 {status} X\r\n{lines}connection: close\r\n\r\n".encode() + body
        )

    def until_closed(self, seconds: float = 3) -> None:
        """Wait until the client closes the connection, however busy the machine is."""
        self.sock.settimeout(seconds)
        self.sock.recv(1)

    def reset(self) -> None:
        """Break the connection at once."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()


@contextlib.contextmanager
def serving(*faults: Callable[[Connection], None]) -> Iterator[Server]:
    """A server in a thread."""
    server = Server(list(faults))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server.port, server.listener = listener.getsockname()[1], listener
        listener.settimeout(10)
        done = threading.Event()
        thread = threading.Thread(target=_serve, args=(server, listener, done), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            done.set()
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", server.port), 1).close()
            thread.join(5)


def _serve(server: Server, listener: socket.socket, done: threading.Event) -> None:
    while not done.is_set():
        with contextlib.suppress(OSError, ConnectionError, ValueError):
            sock, _ = listener.accept()
            if done.is_set():
                sock.close()
            else:
                fault = server.faults.pop(0) if server.faults else healthy
                threading.Thread(target=_answer, args=(fault, server, sock), daemon=True).start()


def _answer(fault: Callable[[Connection], None], server: Server, sock: socket.socket) -> None:
    with sock, contextlib.suppress(OSError, ValueError):
        fault(Connection(server, sock))


def healthy(connection: Connection) -> None:
    """The job, as it should be."""
    request = connection.read()
    if request.method == "POST":
        connection.server.accepted += 1
    connection.answer(201 if request.method == "POST" else 200, JOB)


def reset_before_request(connection: Connection) -> None:
    connection.reset()


def reset_after_request(connection: Connection) -> None:
    connection.accept()
    connection.reset()


def no_answer(connection: Connection) -> None:
    connection.accept()
    connection.until_closed()


def slow_body(connection: Connection) -> None:
    connection.accept()
    head = f"HTTP/1.1 200 X\r\ncontent-type: application/json\r\ncontent-length: {len(JOB)}\r\n\r\n"
    connection.sock.sendall(head.encode())
    for start in range(0, len(JOB), 10):
        connection.sock.sendall(JOB[start : start + 10])
        time.sleep(0.05)


def truncated_body(connection: Connection) -> None:
    connection.accept()
    connection.sock.sendall(
        b"HTTP/1.1 200 X\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n"
        + JOB[:40]
    )


def wrong_content_type(connection: Connection) -> None:
    connection.accept()
    connection.answer(200, b"<html>maintenance</html>", content_type="text/html")


def empty_body(connection: Connection) -> None:
    connection.accept()
    connection.answer(200, b"")


def status(
    code: int, *, takes_effect: bool = False, **headers: str
) -> Callable[[Connection], None]:
    """An error status; `takes_effect`: the submission was accepted all the same."""

    def answer(connection: Connection) -> None:
        if takes_effect:
            connection.accept()
        else:
            connection.read()
        connection.answer(code, b'{"error":"broken","code":"BROKEN"}', **headers)

    return answer
