"""The HTTP server: several ports, one event loop, one thread, and faults of the connection."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import threading
import time
from collections.abc import Mapping
from typing import Any

import uvicorn
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from ..simulate.log_entry import LOG

HOST = "127.0.0.1"
NAMES = (HOST, "localhost")
"""Accepted values of `Host`, which exclude the names that a web page uses for this address
(DNS rebinding)."""
STARTING = 30.0
"""Seconds to wait for the server to start."""


class _Protocol(H11Protocol):
    """The HTTP protocol, which passes its transport to the application."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


async def reset(scope: Scope) -> None:
    """Reset the connection."""
    transport: Any = scope["state"]["transport"]
    broken = struct.pack("ii", 1, 0)
    with contextlib.suppress(OSError):  # already closed by the client
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, broken)
    transport.abort()
    await asyncio.sleep(0.01)


async def truncate(
    scope: Scope, send: Send, status: int, headers: Mapping[str, str], content: bytes
) -> None:
    """Send the headers of the whole body and half of it, then close the connection."""
    raw = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw})
    half = content[: len(content) // 2]
    await send({"type": "http.response.body", "body": half, "more_body": True})
    scope["state"]["transport"].close()
    await asyncio.sleep(0.01)


def host_of(scope: Scope) -> str:
    """Return the host name of `Host` without the port; empty without the header."""
    hosts = [value for name, value in scope["headers"] if name == b"host"]
    return hosts[0].decode("latin-1").partition(":")[0].lower() if len(hosts) == 1 else ""


def listener(port: int = 0) -> socket.socket:
    """Return a socket that listens on a port; 0 for a free one. Raises OSError with the port."""
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((HOST, port))
    except OSError as error:
        sock.close()
        raise OSError(error.errno, f"port {port}: {error.strerror}") from None
    sock.listen(1024)
    return sock


def port_of(sock: socket.socket) -> int:
    """Return the port of a listener."""
    return int(sock.getsockname()[1])


class Serving:
    """A thread that runs one application for each port."""

    def __init__(self, apps: Mapping[int, ASGIApp], sockets: list[socket.socket]) -> None:
        self._apps = apps
        self._sockets = sockets
        config = uvicorn.Config(
            self._app,
            interface="asgi3",
            http=_Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._run, name="sandbox", daemon=True)

    def _run(self) -> None:
        asyncio.run(self._server.serve(self._sockets))

    async def _app(self, scope: Scope, receive: Receive, send: Send) -> None:
        name = host_of(scope)
        if name not in NAMES:
            LOG.warning("421 %s: Host is %.100r", scope["path"], name)
            refusal = f"the sandbox serves only {' and '.join(NAMES)}; correct the Host header"
            await PlainTextResponse(refusal, 421)(scope, receive, send)
            return
        await self._apps[scope["server"][1]](scope, receive, send)

    def start(self) -> None:
        """Start the thread and return once it accepts requests."""
        self._thread.start()
        end = time.monotonic() + STARTING
        while not self._server.started:
            if not self._thread.is_alive() or time.monotonic() > end:
                raise RuntimeError("the sandbox did not start")
            time.sleep(0.005)

    def stop(self) -> None:
        """Stop the server."""
        self._server.should_exit = True
        self._thread.join(10)
        for sock in self._sockets:
            sock.close()
