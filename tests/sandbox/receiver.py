"""A receiver of deliveries on this machine."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


@dataclass
class Receiver:
    """What arrived: headers and body of each try."""

    url: str = ""
    received: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    """What to answer, in turn; then 200."""

    def wait(self, count: int = 1) -> tuple[dict[str, str], bytes]:
        """The try of this number, once it arrived."""
        end = time.monotonic() + 60
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


def readme_receiver() -> str:
    """The receiver in `docs/clients.md`, as a module."""
    blocks: list[str] = re.findall(
        r"```py\n(.*?)```", (ROOT / "docs/clients.md").read_text(), re.DOTALL
    )
    return next(block for block in blocks if "Starlette" in block)


@contextmanager
def readme_server(folder: Path, secret: str) -> Iterator[str]:
    """The receiver in `docs/clients.md` in a process of its own; its address."""
    (folder / "receiver.py").write_text(readme_receiver())
    command = [sys.executable, "-m", "uvicorn", "receiver:app", "--port", "0"]
    environment = {**os.environ, "HEYGEN_WEBHOOK_SECRET": secret, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, cwd=folder, env=environment, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stderr is not None
            lines = iter(process.stderr.readline, "")
            running = (re.search(r"running on (http://\S+)", line) for line in lines)
            yield next(match[1] for match in running if match is not None) + "/heygen"
        finally:
            process.terminate()
