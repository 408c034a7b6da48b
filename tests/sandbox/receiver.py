"""A receiver of deliveries on this machine."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Receiver:
    """What arrived: headers and body of each try."""

    url: str = ""
    received: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    """What to answer, in turn; then 200."""

    def wait(self, count: int = 1) -> tuple[dict[str, str], bytes]:
        """The try of this number, once it arrived."""
        end = time.monotonic() + 10
        while len(self.received) < count:
            assert time.monotonic() < end, f"{len(self.received)} of {count} deliveries came"
            time.sleep(0.01)
        return self.received[count - 1]


@contextmanager
def receiving(*statuses: int) -> Iterator[Receiver]:
    """Listen on a free port."""
    receiver = Receiver(statuses=[*statuses])

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            receiver.received.append((dict(self.headers), body))
            self.send_response(receiver.statuses.pop(0) if receiver.statuses else 200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        receiver.url = f"http://127.0.0.1:{server.server_port}/hook"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield receiver
        finally:
            server.shutdown()
            thread.join(5)
