"""What is really on the wire, below the client."""

from __future__ import annotations

from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class HttpExchange:
    """One request and its response, as they were sent. Holds secrets: it never leaves memory."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    content: bytes = field(repr=False)
    status: int
    answer_headers: tuple[tuple[str, str], ...]
    answer: bytes = field(repr=False)
    """Decoded: without its content encoding."""

    def __repr__(self) -> str:
        return f"Wire({self.method}, {self.status})"

    @property
    def content_type(self) -> str:
        """The content type of the request."""
        return _header(self.headers, "content-type")

    @property
    def answer_type(self) -> str:
        """The content type of the response."""
        return _header(self.answer_headers, "content-type")

    @property
    def media_type(self) -> str:
        """The content type of the response, in lower case and without parameters."""
        return self.answer_type.partition(";")[0].strip().lower()


class Capture:
    """A transport that keeps what goes through another one. Fits httpx and httpx2 alike."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.wires: list[HttpExchange] = []

    def handle_request(self, request: Any) -> object:
        """Send, read the whole response, keep both."""
        content = request.read()
        response = self._inner.handle_request(request)
        answer = response.read()
        self.wires.append(
            HttpExchange(
                request.method,
                str(request.url),
                tuple(request.headers.multi_items()),
                content,
                response.status_code,
                tuple(response.headers.multi_items()),
                answer,
            )
        )
        return response

    def taken(self) -> list[HttpExchange]:
        """Return what came since the last time."""
        wires, self.wires = self.wires, []
        return wires

    def close(self) -> None:
        """Close the transport below."""
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
    """Return a client of the HTTP library that keeps no cookies."""
    client = library.Client(transport=capture, timeout=timeout)
    client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    return client


def _header(headers: tuple[tuple[str, str], ...], name: str) -> str:
    return next((value for key, value in headers if key.lower() == name), "")
