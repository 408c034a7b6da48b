# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:395beaf3d9b7
"""A response as errors keep it, and what is known of a request that got none."""

from __future__ import annotations

import weakref
from typing import Any

from .errors import Received
from .http import httpx
from .retry import Proof
from .service import Service


def kept(
    response: httpx.Response, service: Service | None, content: bytes | None = None
) -> Received:
    """A response as an error keeps it; `content` is what is kept of a body that is streamed."""
    return Received(
        response.status_code,
        tuple(response.headers.multi_items()),
        response.content if content is None else content,
        None if service is None else request_id(response, service),
    )


def request_id(response: httpx.Response, service: Service) -> str | None:
    """The provider's id of the request."""
    for name in service.request_id_headers:
        if name in response.headers:
            return response.headers[name]
    return None


def text_of(response: httpx.Response) -> str:
    """Return the body as text, as UTF-8 where its charset is none that decodes text."""
    try:
        return response.text
    except Exception:  # a codec raises what it likes: charset=hex, undefined, zip
        return response.content.decode(errors="replace")


class Watch:
    """What a transport tells while it works, where the transport is not httpx's own."""

    def __init__(self, own_transport: bool) -> None:
        self._own_transport = own_transport
        self._written: bool | None = None

    def trace(self, name: str, info: object) -> None:
        """Called by httpcore at each step."""
        self._written = bool(self._written) or ".send_request" in name

    async def trace_async(self, name: str, info: object) -> None:
        """The same for async transports."""
        self.trace(name, info)

    def proof(self) -> Proof:
        """What is known about a request that failed."""
        return Proof(self._own_transport, self._written)


_UNWATCHED = Watch(True)
"""Of clients whose transports are all httpx's own: what they raise is proof enough."""

_own_clients: weakref.WeakSet[httpx.Client | httpx.AsyncClient] = weakref.WeakSet()
"""The clients that have such transports alone: they keep them as long as they live."""


def watching(client: httpx.Client | httpx.AsyncClient, request: httpx.Request) -> Watch:
    """Watch a request go out, if the client has a transport that may write it more than once."""
    if client in _own_clients:
        return _UNWATCHED
    find: Any = getattr(client, "_transport_for_url", None)
    transport: Any = None if find is None else find(request.url)
    is_async = isinstance(client, httpx.AsyncClient)
    base = httpx.AsyncClient if is_async else httpx.Client
    own = type(transport) in (httpx.HTTPTransport, httpx.AsyncHTTPTransport, httpx.MockTransport)
    watch = Watch(own and type(client).send is base.send)
    if watch.proof().own_transport:
        if not getattr(client, "_mounts", None):
            _own_clients.add(client)
    else:
        request.extensions["trace"] = watch.trace_async if is_async else watch.trace
    return watch
