"""A proxy before a server that alters responses, and keeps what goes through it as HAR."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx


@dataclass
class Answer:
    """A response on its way."""

    status: int
    headers: dict[str, str]
    content: bytes

    @property
    def json(self) -> Any:
        """The body."""
        return json.loads(self.content)

    @json.setter
    def json(self, value: Any) -> None:
        self.content = json.dumps(value).encode()


Alteration = Callable[[Answer], None]


@dataclass
class Proxy:
    """Where it is, what it alters, and what went through."""

    url: str = ""
    target: str = ""
    alter: Alteration | None = None
    entries: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    def save(self, path: Path) -> Path:
        """Write what went through as HAR."""
        path.write_text(json.dumps({"log": {"version": "1.2", "entries": self.entries}}))
        return path


def entry(
    method: str,
    url: str,
    request_headers: dict[str, str],
    sent: bytes,
    answer: Answer,
) -> dict[str, Any]:
    """An entry of HAR 1.2 as browsers write it."""
    kind = {key.lower(): value for key, value in answer.headers.items()}.get("content-type", "")
    content: dict[str, Any] = {"size": len(answer.content), "mimeType": kind}
    try:
        content["text"] = answer.content.decode()
    except UnicodeDecodeError:
        content |= {"text": base64.b64encode(answer.content).decode(), "encoding": "base64"}
    request: dict[str, Any] = {
        "method": method,
        "url": url,
        "httpVersion": "HTTP/1.1",
        "headers": [{"name": k, "value": v} for k, v in request_headers.items()],
        "queryString": [],
        "cookies": [],
    }
    if sent:
        mime = request_headers.get("content-type", "")
        request["postData"] = {"mimeType": mime, "text": sent.decode("latin-1")}
    return {
        "startedDateTime": "2026-11-26T00:00:00.000Z",
        "time": 1,
        "request": request,
        "response": {
            "status": answer.status,
            "statusText": "",
            "headers": [{"name": k, "value": v} for k, v in answer.headers.items()],
            "cookies": [],
            "content": content,
        },
    }


@contextmanager
def proxy(target: str, alter: Alteration | None = None) -> Iterator[Proxy]:
    """A proxy before a server."""
    through = Proxy(target=target, alter=alter)
    client = httpx.Client()

    class Handler(BaseHTTPRequestHandler):
        def _forward(self) -> None:
            sent = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {k.lower(): v for k, v in self.headers.items() if k.lower() != "host"}
            response = client.request(
                self.command, through.target + self.path, headers=headers, content=sent
            )
            dropped = ("content-length", "content-encoding", "transfer-encoding", "connection")
            kept = {k: v for k, v in response.headers.items() if k.lower() not in dropped}
            answer = Answer(response.status_code, kept, response.content)
            if through.alter is not None:
                through.alter(answer)
            through.entries.append(
                entry(self.command, through.url + self.path, headers, sent, answer)
            )
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(answer.content)))
            self.end_headers()
            self.wfile.write(answer.content)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = _forward  # noqa: N815

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    through.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield through
    finally:
        server.shutdown()
        server.server_close()
        client.close()
