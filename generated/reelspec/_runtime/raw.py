# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:63c7b8e7b27d
"""Answers as they came: status, headers, bytes; parsed only when asked."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

from pydantic import MISSING

from .http import read_response, received
from .http.library import httpx
from .http.transport import Completed, reading
from .operation import OperationSpec
from .service import Service

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient
    from .options import CallOptions, Options

P = ParamSpec("P")
T = TypeVar("T")


class RawResponse(Generic[T]):
    """An answer of any status, unparsed."""

    def __init__(
        self,
        operation: OperationSpec[Any],
        service: Service,
        done: Completed,
        strict: bool,
        finish: Callable[[Completed], T] | None = None,
    ) -> None:
        self._operation = operation
        self._finish = finish
        self._service = service
        self._done = done
        self._strict = strict

    @property
    def http_response(self) -> httpx.Response:
        """The answer of the HTTP library."""
        return self._done.response

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._done.response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers; names in any case."""
        return self._done.response.headers

    @property
    def request_id(self) -> str | None:
        """The provider's id of the request, where it sends one."""
        return received.request_id(self._done.response, self._service)

    @property
    def attempts(self) -> int:
        """How many times the request was sent."""
        return self._done.call.attempts

    @property
    def content(self) -> bytes:
        """The body."""
        return self._done.response.content

    def parse(self) -> T:
        """What the method returns by itself. Raises what it would raise."""
        if self._finish is not None:
            return self._finish(self._done)
        value: T = read_response.read(
            self._operation, self._service, self._done.response, self._done.call, self._strict
        )
        return value


class StreamedResponse(RawResponse[T]):
    """A success answer whose body has not been read yet."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces of `chunk_size` bytes; None: as they come."""
        with reading(self._done):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, such as server-sent events."""
        with reading(self._done):
            yield from self.http_response.iter_lines()

    def read(self) -> bytes:
        """The whole body; `content` and `parse` work after it."""
        with reading(self._done):
            return self.http_response.read()


class AsyncStreamedResponse(RawResponse[T]):
    """A success answer whose body has not been read yet."""

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces of `chunk_size` bytes; None: as they come."""
        with reading(self._done):
            async for piece in self.http_response.aiter_bytes(chunk_size):
                yield piece

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line, such as server-sent events."""
        with reading(self._done):
            async for line in self.http_response.aiter_lines():
                yield line

    async def read(self) -> bytes:
        """The whole body; `content` and `parse` work after it."""
        with reading(self._done):
            return await self.http_response.aread()


def through(method: Callable[P, Any], caller: object) -> Callable[P, Any]:
    """A generated method whose call goes to `caller` instead of its client."""
    resource = getattr(method, "__self__", None)
    name = getattr(method, "__name__", "")
    if resource is None or not hasattr(resource, "_client"):
        raise TypeError("give a method of a resource, such as client.videos.retrieve")
    view = copy.copy(resource)
    view._client = caller
    return cast(Callable[P, Any], getattr(view, name))


class RawCalls:
    """Stands in for a client; its calls give raw answers."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def call(
        self,
        operation: OperationSpec[T],
        arguments: Mapping[str, Any] = {},
        body: Any = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> RawResponse[T]:
        done, merged = self._client.send(operation, arguments, body, content_type, options)
        return RawResponse(
            operation,
            self._client.service,
            done,
            merged.strict,
            _job(self._client, operation, merged, options),
        )

    submit = submit_cancelable = call


class StreamCalls:
    """Stands in for a client; its calls give answers to be read piece by piece."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @contextmanager
    def call(
        self,
        operation: OperationSpec[T],
        arguments: Mapping[str, Any] = {},
        body: Any = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> Generator[StreamedResponse[T], None, None]:
        done, merged = self._client.send(
            operation, arguments, body, content_type, options, stream=True
        )
        streamed = StreamedResponse(
            operation,
            self._client.service,
            done,
            merged.strict,
            _job(self._client, operation, merged, options),
        )
        try:
            if not done.response.is_success:
                streamed.read()
                streamed.parse()
            yield streamed
        finally:
            done.response.close()

    submit = submit_cancelable = call


class AsyncRawCalls:
    """Stands in for a client; its calls give raw answers."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def call(
        self,
        operation: OperationSpec[T],
        arguments: Mapping[str, Any] = {},
        body: Any = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> RawResponse[T]:
        done, merged = await self._client.send(operation, arguments, body, content_type, options)
        return RawResponse(
            operation,
            self._client.service,
            done,
            merged.strict,
            _async_job(self._client, operation, merged, options),
        )

    submit = submit_cancelable = call


class AsyncStreamCalls:
    """Stands in for a client; its calls give answers to be read piece by piece."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def call(
        self,
        operation: OperationSpec[T],
        arguments: Mapping[str, Any] = {},
        body: Any = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncStreamedResponse[T]:
        done, merged = await self._client.send(
            operation, arguments, body, content_type, options, stream=True
        )
        streamed = AsyncStreamedResponse(
            operation,
            self._client.service,
            done,
            merged.strict,
            _async_job(self._client, operation, merged, options),
        )
        if not done.response.is_success:
            await streamed.read()
            streamed.parse()
        return streamed

    submit = submit_cancelable = call


def _job(
    client: SyncClient, operation: OperationSpec[Any], merged: Options, options: CallOptions | None
) -> Callable[[Completed], Any] | None:
    """What makes a job of an answer to a submission; None for what submits none."""
    if client.service.lifecycles is None:
        return None
    from .jobs.collection import started, submits

    if not submits(client.service, operation):
        return None
    return lambda done: started(client, operation, done, merged.strict, options)


def _async_job(
    client: AsyncClient, operation: OperationSpec[Any], merged: Options, options: CallOptions | None
) -> Callable[[Completed], Any] | None:
    """The same for an async client."""
    if client.service.lifecycles is None:
        return None
    from .jobs.collection import started_async, submits

    if not submits(client.service, operation):
        return None
    return lambda done: started_async(client, operation, done, merged.strict, options)
