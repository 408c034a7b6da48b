"""The HTTP exchanges of a client, recorded below it."""

from __future__ import annotations

from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class HttpExchange:
    """One request and its response, unredacted: never written to a file."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    content: bytes = field(repr=False)
    status: int
    response_headers: tuple[tuple[str, str], ...]
    response_content: bytes = field(repr=False)
    """The response body, without its content encoding."""

    def __repr__(self) -> str:
        return f"HttpExchange({self.method}, {self.status})"

    @property
    def content_type(self) -> str:
        """The content type of the request."""
        return _header(self.headers, "content-type")

    @property
    def response_type(self) -> str:
        """The content type of the response."""
        return _header(self.response_headers, "content-type")

    @property
    def media_type(self) -> str:
        """The media type of the response: lower case, without parameters."""
        return self.response_type.partition(";")[0].strip().lower()


class Capture:
    """A transport that records the exchanges of another one, for httpx and httpx2."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.exchanges: list[HttpExchange] = []

    def handle_request(self, request: Any) -> object:
        """Send a request, read the whole response, and record both."""
        content = request.read()
        response = self._inner.handle_request(request)
        response_content = response.read()
        self.exchanges.append(
            HttpExchange(
                request.method,
                str(request.url),
                tuple(request.headers.multi_items()),
                content,
                response.status_code,
                tuple(response.headers.multi_items()),
                response_content,
            )
        )
        return response

    def take(self) -> list[HttpExchange]:
        """Return the exchanges since the last call of this method."""
        exchanges, self.exchanges = self.exchanges, []
        return exchanges

    def close(self) -> None:
        """Close the inner transport."""
        self._inner.close()

    def __enter__(self) -> Self:
        self._inner.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._inner.__exit__(kind, error, traceback)


def http_client(library: Any, capture: Capture, timeout: float) -> object:
    """Return a client of the HTTP library that stores no cookies."""
    client = library.Client(transport=capture, timeout=timeout)
    client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    return client


def _header(headers: tuple[tuple[str, str], ...], name: str) -> str:
    return next((value for key, value in headers if key.lower() == name), "")
