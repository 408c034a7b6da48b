"""A log file of requests and responses for `reelgen drift`, without credentials."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ...document.server_urls import address_of
from ...json_types import JsonObject
from ...validation import Api

LEFT_OUT = frozenset(("set-cookie", "date", "server"))
"""Response headers that are not logged."""


class TrafficLog:
    """A file with one HAR entry per line."""

    def __init__(self, path: Path) -> None:
        self._path = path
        path.write_text("", encoding="utf-8")

    def add(self, entry: JsonObject) -> None:
        """Append an entry."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(entry) + "\n")


class LoggedApp:
    """An ASGI application that logs the requests and responses of another."""

    def __init__(self, app: ASGIApp, api: Api, log: TrafficLog) -> None:
        self._app = app
        self._log = log
        self._origin = _origin(api)
        schemes = api.document.components.security_schemes.values()
        self._credentials = {scheme.name for scheme in schemes if scheme.location == "query"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request, then log it."""
        response: dict[str, object] = {"status": 0, "headers": []}
        content = bytearray()

        async def logged(message: Message) -> None:
            if message["type"] == "http.response.start":
                response.update(status=message["status"], headers=message.get("headers", []))
            content.extend(message.get("body", b""))
            await send(message)

        await self._app(scope, receive, logged)
        if scope["type"] == "http":
            self._log.add(self._entry(scope, response, bytes(content)))

    def _entry(self, scope: Scope, response: JsonObject, content: bytes) -> JsonObject:
        path = scope["raw_path"].decode("latin-1").partition("?")[0]
        pairs = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        query = urlencode([pair for pair in pairs if pair[0] not in self._credentials])
        headers = [(n.decode("latin-1"), v.decode("latin-1")) for n, v in response["headers"]]
        logged_headers = [{"name": n, "value": v} for n, v in headers if n.lower() not in LEFT_OUT]
        url = f"{self._origin}{path}" + (f"?{query}" if query else "")
        kind = next((value for name, value in headers if name.lower() == "content-type"), "")
        return {
            "request": {"method": scope["method"], "url": url, "headers": []},
            "response": {
                "status": response["status"],
                "headers": logged_headers,
                "content": {"mimeType": kind, **_text(content)},
            },
        }


def _origin(api: Api) -> str:
    """Return scheme and host of the provider, which replace those of the sandbox in the log."""
    servers = api.document.servers
    parts = urlsplit(address_of(api.document, servers[0])) if servers else urlsplit("")
    return f"{parts.scheme or 'http'}://{parts.netloc or 'localhost'}"


def _text(content: bytes) -> JsonObject:
    try:
        return {"text": content.decode()}
    except UnicodeDecodeError:
        return {"text": base64.b64encode(content).decode(), "encoding": "base64"}
