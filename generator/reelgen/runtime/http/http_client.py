"""The types of `http_client=`: clients of httpx and httpx2, and classes derived from them."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, Protocol


class HTTPClient(Protocol):
    """A blocking client: `httpx.Client` or `httpx2.Client`."""

    follow_redirects: bool
    max_redirects: int

    @property
    def headers(self) -> Mapping[str, str]: ...

    def send(self, request: Any, *, stream: bool = False) -> Any: ...

    def close(self) -> None: ...


class AsyncHTTPClient(Protocol):
    """An asynchronous client: `httpx.AsyncClient` or `httpx2.AsyncClient`."""

    follow_redirects: bool
    max_redirects: int

    @property
    def headers(self) -> Mapping[str, str]: ...

    def send(self, request: Any, *, stream: bool = False) -> Awaitable[Any]: ...

    async def aclose(self) -> None: ...
