"""The caller's HTTP client, of either library.

A client of the other library sends the requests; responses and failures are translated into the
library that this package imports. Headers, query parameters, authentication and redirects are
copied when the client is passed; its cookie jar is shared, and its event hooks get requests and
responses of their own library.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from types import ModuleType
from typing import Any, NoReturn

from .library import httpx
from .redact import SecretQuery

LIBRARIES = ("httpx", "httpx2")


def adapted(client: object, *, is_async: bool) -> httpx.Client | httpx.AsyncClient:
    """Return a client of the library that this package imports. Raises TypeError.

    Args:
        client: An HTTP client of one of LIBRARIES.
        is_async: Whether the client of the API awaits its calls.
    """
    expected = httpx.AsyncClient if is_async else httpx.Client
    if isinstance(client, expected):
        return client
    names = [f"{kind.__module__.partition('.')[0]}.{kind.__name__}" for kind in _kinds(client)]
    for library in LIBRARIES:
        if f"{library}.{expected.__name__}" in names:
            return (_AsyncAdapter if is_async else _Adapter)(client, sys.modules[library])
        other = "Client" if is_async else "AsyncClient"
        if f"{library}.{other}" in names:
            pair = ("an asynchronous", "a blocking") if is_async else ("a blocking", "an async")
            raise TypeError(
                f"http_client is {pair[1]} {library}.{other}, and this is {pair[0]} client: pass "
                f"{library}.{expected.__name__}, or use the {'blocking' if is_async else 'async'} "
                "client of this API"
            )
    raise TypeError(
        f"http_client is {type(client).__name__}; pass a {' or '.join(LIBRARIES)} "
        f"{expected.__name__}"
    )


def _kinds(client: object) -> tuple[type, ...]:
    return type(client).__mro__


def _settings(client: Any) -> dict[str, Any]:
    """Return the settings of a client, as arguments of the same class of this library."""
    return {
        "headers": client.headers.raw,
        "params": client.params.multi_items(),
        "cookies": client.cookies.jar,
        "timeout": httpx.Timeout(**client.timeout.as_dict()),
        "follow_redirects": client.follow_redirects,
        "max_redirects": client.max_redirects,
        "auth": None if client.auth is None else _Auth(client.auth),
        "trust_env": False,
    }


class _Auth(httpx.Auth):
    """An authentication of the other library: its flows use only what both libraries share."""

    def __init__(self, auth: Any) -> None:
        self._auth = auth

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        flow: Generator[httpx.Request, httpx.Response, None] = self._auth.sync_auth_flow(request)
        return flow

    def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        flow: AsyncGenerator[httpx.Request, httpx.Response] = self._auth.async_auth_flow(request)
        return flow


class _Adapter(httpx.Client):
    def __init__(self, client: Any, library: ModuleType) -> None:
        super().__init__(transport=_Transport(client, library), **_settings(client))


class _AsyncAdapter(httpx.AsyncClient):
    def __init__(self, client: Any, library: ModuleType) -> None:
        super().__init__(transport=_AsyncTransport(client, library), **_settings(client))


class _Transport(httpx.BaseTransport):
    """A transport that sends with a blocking client of the other library."""

    def __init__(self, client: Any, library: ModuleType) -> None:
        self._client = client
        self._library = library
        self._transport = client._transport
        """The transport in which deadlines are installed."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        stream = _body_of(self._library.SyncByteStream, request)
        try:
            response = self._client.send(
                _translated(request, stream, self._library),
                stream=True,
                auth=None,
                follow_redirects=False,
            )
        except Exception as error:
            _reraise(error, request)
        return _response(response, _AdaptedBody(response, request))


class _AsyncTransport(httpx.AsyncBaseTransport):
    """A transport that sends with an async client of the other library."""

    def __init__(self, client: Any, library: ModuleType) -> None:
        self._client = client
        self._library = library

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        stream = _body_of(self._library.AsyncByteStream, request)
        try:
            response = await self._client.send(
                _translated(request, stream, self._library),
                stream=True,
                auth=None,
                follow_redirects=False,
            )
        except Exception as error:
            _reraise(error, request)
        return _response(response, _AsyncBody(response, request))


class _AdaptedBody(httpx.SyncByteStream):
    def __init__(self, response: httpx.Response, request: httpx.Request) -> None:
        self._response = response
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        try:
            if self._response.is_stream_consumed:  # by an event hook
                yield self._response.content
            else:
                yield from self._response.iter_raw()
        except Exception as error:
            _reraise(error, self._request)

    def close(self) -> None:
        self._response.close()


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, response: httpx.Response, request: httpx.Request) -> None:
        self._response = response
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            if self._response.is_stream_consumed:  # by an event hook
                yield self._response.content
            else:
                async for piece in self._response.aiter_raw():
                    yield piece
        except Exception as error:
            _reraise(error, self._request)

    async def aclose(self) -> None:
        await self._response.aclose()


def _body_of(base: type, request: httpx.Request) -> Any:
    """Return the body of a request as a stream of the other library."""
    source: object = request.stream
    names = ("__iter__", "close", "__aiter__", "aclose")
    methods = {name: _method(source, name) for name in names if hasattr(base, name)}
    return type("Body", (base,), methods)()


def _method(source: object, name: str) -> Callable[[object], object]:
    return lambda _: getattr(source, name)()


def _translated(request: httpx.Request, stream: object, library: ModuleType) -> Any:
    """Return a request of the other library; its log omits a secret query, too."""
    translated = library.Request(
        request.method,
        str(request.url),
        headers=request.headers.raw,
        stream=stream,
        extensions=request.extensions,
    )
    address: object = request.url
    if isinstance(address, SecretQuery):
        kind: Any = type("SecretURL", (SecretQuery, library.URL), {})
        translated.url = kind(translated.url)
        SecretQuery.hide_in_log(library.__name__)
    return translated


def _response(
    response: httpx.Response, stream: httpx.SyncByteStream | httpx.AsyncByteStream
) -> httpx.Response:
    headers = [
        (name, value)
        for name, value in response.headers.raw
        if not response.is_stream_consumed or name.lower() not in _OF_RAW_BODY
    ]
    return httpx.Response(
        response.status_code, headers=headers, stream=stream, extensions=response.extensions
    )


_OF_RAW_BODY = (b"content-encoding", b"content-length", b"transfer-encoding")
"""Headers that describe the body before it is decoded."""


def _reraise(error: Exception, request: httpx.Request) -> NoReturn:
    """Raise a failure of the other library as the same one of this library."""
    if isinstance(error, httpx.HTTPError):  # of this library: the deadline passed
        raise error
    for kind in type(error).__mro__:
        own = getattr(httpx, kind.__name__, None)
        is_foreign = kind.__module__.partition(".")[0] in LIBRARIES
        if is_foreign and isinstance(own, type) and issubclass(own, httpx.RequestError):
            # its causes show whether anything was sent
            raise own(str(error), request=request) from error.__cause__ or error
    raise error
