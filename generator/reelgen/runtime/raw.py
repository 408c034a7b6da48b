"""Raw responses: status, headers, bytes; parsed on demand."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, ParamSpec, TypeVar, cast

from pydantic_core import MISSING

from .http import read_response, received
from .http.library import httpx
from .http.try_request import Completed, reading
from .operation import OperationSpec
from .service import Service

if TYPE_CHECKING:
    from .options import CallOptions, Options
    from .protocols import AsyncSender, Sender, SyncSender

P = ParamSpec("P")
T = TypeVar("T")
W = TypeVar("W", bound="RawResponse[object]")


class RawResponse(Generic[T]):
    """A response of any status, unparsed."""

    def __init__(
        self,
        operation: OperationSpec[object],
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
        """The response of the HTTP library."""
        return self._done.response

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._done.response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers, with case-insensitive names."""
        return self._done.response.headers

    @property
    def request_id(self) -> str | None:
        """The provider's id of the request; None without one."""
        return received.request_id(self._done.response, self._service)

    @property
    def attempts(self) -> int:
        """The number of times the request was sent."""
        return self._done.call.attempts

    @property
    def content(self) -> bytes:
        """The body."""
        return self._done.response.content

    def parse(self) -> T:
        """Return the result of the method, or raise its error."""
        if self._finish is not None:
            return self._finish(self._done)
        value: T = read_response.read(
            self._operation, self._service, self._done.response, self._done.call, self._strict
        )
        return value


class StreamedResponse(RawResponse[T]):
    """A success response whose body has not been read yet."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces of `chunk_size` bytes; None: as received."""
        with reading(self._done):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the body line by line."""
        with reading(self._done):
            yield from self.http_response.iter_lines()

    def read(self) -> bytes:
        """Read and return the whole body; `content` and `parse` work after it."""
        with reading(self._done):
            return self.http_response.read()


class AsyncStreamedResponse(RawResponse[T]):
    """A success response whose body has not been read yet."""

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces of `chunk_size` bytes; None: as received."""
        with reading(self._done):
            async for piece in self.http_response.aiter_bytes(chunk_size):
                yield piece

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the body line by line."""
        with reading(self._done):
            async for line in self.http_response.aiter_lines():
                yield line

    async def read(self) -> bytes:
        """Read and return the whole body; `content` and `parse` work after it."""
        with reading(self._done):
            return await self.http_response.aread()


class InterceptedCall(NamedTuple):
    """The call that a generated method makes: the arguments of `client.send`."""

    operation: OperationSpec[object]
    arguments: Mapping[str, object]
    body: object
    content_type: str | None
    options: CallOptions | None


class Interceptor:
    """A replacement of a resource's client: it passes each call of a method to a function."""

    def __init__(self, perform: Callable[[InterceptedCall], object]) -> None:
        self._perform = perform

    def call(
        self,
        operation: OperationSpec[object],
        arguments: Mapping[str, object] = {},
        body: object = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> object:
        """Pass a call to the function, which returns an awaitable for an async method."""
        return self._perform(InterceptedCall(operation, arguments, body, content_type, options))

    submit = call


def intercepted(
    method: Callable[P, object], perform: Callable[[InterceptedCall], object]
) -> Callable[P, Any]:
    """Return a generated method whose call is passed to `perform` instead of its client."""
    resource = getattr(method, "__self__", None)
    name = getattr(method, "__name__", "")
    if resource is None or not hasattr(resource, "_client"):
        raise TypeError("pass a method of a resource, such as client.videos.retrieve")
    if _is_hand_written(resource, name):
        raise TypeError(f"{name!r} is hand-written; pass the generated method that it calls")
    view = copy.copy(resource)
    view._client = Interceptor(perform)
    return cast(Callable[P, Any], getattr(view, name))


def _is_hand_written(resource: object, name: str) -> bool:
    """Return whether a method is defined by a hand-written class."""
    class_ = type(resource)
    generated = super(class_, resource)
    return class_.__module__.endswith(".custom.resources") and not hasattr(generated, name)


def raw_response(
    client: Sender, call: InterceptedCall, sent: tuple[Completed, Options], kind: type[W]
) -> W:
    """Return the raw response of a call, whose `parse` returns the result of the method."""
    done, merged = sent
    finish: Callable[[Completed], object] | None = None
    if client.service.lifecycles is not None:
        from .jobs.start_job import start_job, submits

        if submits(client.service, call.operation):
            finish = partial(
                start_job, client, call.operation, strict=merged.strict, options=call.options
            )
    return kind(call.operation, client.service, done, merged.strict, finish)


@contextmanager
def streamed(
    client: SyncSender, call: InterceptedCall
) -> Generator[StreamedResponse[Any], None, None]:
    """Make a call, and close its response at the end of the block."""
    response = raw_response(client, call, client.send(*call, stream=True), StreamedResponse[Any])
    try:
        if not response.http_response.is_success:
            response.read()
            response.parse()
        yield response
    finally:
        response.http_response.close()


async def streamed_async(client: AsyncSender, call: InterceptedCall) -> AsyncStreamedResponse[Any]:
    """Make a call; the caller closes its response."""
    sent = await client.send(*call, stream=True)
    response = raw_response(client, call, sent, AsyncStreamedResponse[Any])
    if not response.http_response.is_success:
        await response.read()
        response.parse()
    return response
