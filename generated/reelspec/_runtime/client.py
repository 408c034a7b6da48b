"""What every generated client is: configuration, options, and the way to make a call."""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import AbstractContextManager, asynccontextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, cast

from pydantic import MISSING

from .http import httpx
from .service import Service

if TYPE_CHECKING:
    from . import drive
    from .job import AsyncCancelableJob, AsyncJob, CancelableJob, Job
    from .operation import Operation
    from .options import CallOptions, Options
    from .pace import Pace
    from .pricing import Cost
    from .raw import AsyncStreamedResponse, RawResponse, StreamedResponse
    from .request import Ready
    from .streams import AsyncStream, Stream, Streaming

P = ParamSpec("P")
T = TypeVar("T")

HEADERS = {
    "accept-encoding": "gzip, deflate",
    "connection": "keep-alive",
    "user-agent": "reelspec-python",
}
"""What every request carries, unless the caller's HTTP client says otherwise."""


class _BaseClient:
    """Configuration shared by the blocking and the async client."""

    def __init__(
        self,
        service: Service,
        credentials: Mapping[str, str | None],
        base_url: str | None,
        http_client: httpx.Client | httpx.AsyncClient | None,
        options: CallOptions,
        variables: Mapping[str, str] = {},
    ) -> None:
        from .auth import Credentials
        from .options import Options
        from .request import Target

        chosen = base_url or os.environ.get(service.base_url_variable)
        address = chosen or service.address(variables)
        self._service = service
        self._credentials = Credentials.resolve(service, credentials)
        self._options = Options()
        headers = dict(HEADERS)
        if http_client is not None:
            self._options = self._options.merged({"timeout": http_client.timeout})
            own = {name.lower(): value for name, value in http_client.headers.items()}
            if own.get("user-agent", "").startswith("python-httpx"):
                del own["user-agent"]
            if own.get("accept") == "*/*":
                del own["accept"]
            headers.update(own)
        self._target = Target(address.rstrip("/"), chosen is not None, headers, variables)
        self._options = self._options.merged(options)
        self._ready: dict[str, Ready] = {}
        self._http = http_client
        self._owns_http = http_client is None
        self._lock = threading.Lock()
        self._root: _BaseClient = self
        self._pace: Pace | None = None

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._target.base_url

    @property
    def service(self) -> Service:
        """What all operations of the provider share."""
        return self._service

    def __repr__(self) -> str:
        from .request import shown

        return f"{type(self).__name__}(base_url={shown(self.base_url)!r})"

    @property
    def carried(self) -> bool:
        """Whether it pickles: a client that was given its HTTP client does not."""
        return self._owns_http or self._http is None

    def __getstate__(self) -> dict[str, Any]:
        if not self.carried:
            raise TypeError(
                f"a {type(self).__name__} made with http_client= cannot be pickled: "
                "make one without it, or one per process"
            )
        state = {k: v for k, v in vars(self).items() if k.startswith("_")}
        del state["_lock"], state["_root"]
        return {**state, "_http": None, "_ready": {}, "_pace": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _lock=threading.Lock(), _root=self)

    def with_options(self, options: CallOptions) -> Self:
        """A view of this client with other options. It shares the connections."""
        view = object.__new__(type(self))
        view.__dict__.update({k: v for k, v in vars(self).items() if k.startswith("_")})
        view._options = self._options.merged(options)
        return view

    def options_of(self, options: CallOptions | None) -> Options:
        """The options in force for a call that brings `options`."""
        from . import calls

        return calls.merged(self._options, options)

    def _planned(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        body: Any,
        content_type: str | None,
        options: CallOptions | None,
        stream: bool,
    ) -> tuple[drive.Tries, Options]:
        from . import calls

        merged = calls.merged(self._options, options)
        plan = calls.plan(
            self._service,
            self._credentials,
            self._target,
            self._ready,
            merged,
            operation,
            arguments,
            body,
            content_type,
            stream,
            self._paced(merged),
        )
        return plan, merged

    def _refused(self, operation: Operation[Any], done: drive.Done) -> bool:
        """Whether the server refused a token that may be fetched again, and the call repeated."""
        from . import auth

        tokens, body = self._credentials.tokens, operation.body
        if tokens is None or done.response.status_code != 401:
            return False
        schemes = auth.needed(self._service, operation, self._credentials)
        again = body is None or body.encoding in ("json", "form", "text")
        return tokens.forget(tuple(scheme.name for scheme in schemes)) and again

    def _paced(self, options: Options) -> Pace | None:
        """The turns that all views of this client share."""
        if options.max_rate is None:
            return None
        from .pace import Pace

        root = self._root
        with root._lock:
            root._pace = root._pace or Pace()
            return root._pace

    def file_request(
        self, operation: Operation[Any], url: str, headers: Mapping[str, str]
    ) -> tuple[httpx.Request, Options]:
        """A request for a file, with the key only at the API's own origin."""
        from . import calls

        request = calls.file_request(
            self._service, self._credentials, self._target, operation, url, headers
        )
        return request, self._options

    def _file_auth(self, request: httpx.Request) -> dict[str, Any]:
        """The caller's HTTP client may have credentials of its own: they go nowhere else either."""
        from . import calls

        return {} if calls.own_origin(self._target, str(request.url)) else {"auth": None}


class SyncClient(_BaseClient):
    """Base of the blocking clients. One client may be used by many threads."""

    def _http_client(self) -> httpx.Client:
        root = self._root
        with root._lock:
            if root._http is None:
                root._http = httpx.Client()
            return cast(httpx.Client, root._http)

    def send(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        body: Any,
        content_type: str | None,
        options: CallOptions | None,
        *,
        stream: bool = False,
    ) -> tuple[drive.Done, Options]:
        """Make one call; its answer is of any status, unparsed."""
        from . import drive

        if self._credentials.tokens is not None:
            self._fetch_tokens(operation)
        plan, merged = self._planned(operation, arguments, body, content_type, options, stream)
        done = drive.run(self._http_client(), plan)
        if self._credentials.tokens is not None and self._refused(operation, done):
            done.response.close()
            self._fetch_tokens(operation)
            plan, merged = self._planned(operation, arguments, body, content_type, options, stream)
            done = drive.run(self._http_client(), plan)
        return done, merged

    def _fetch_tokens(self, operation: Operation[Any]) -> None:
        from . import auth, tokens

        held = self._credentials.tokens
        schemes = auth.needed(self._service, operation, self._credentials)
        names = tuple(scheme.name for scheme in schemes)
        http, url = self._http_client(), self._target.base_url
        if held and tokens.fetch(held, names, http, url, self._options):
            self._ready.clear()

    def call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any] = {},
        body: Any = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Make one call and parse its answer. Generated methods end here."""
        done, merged = self.send(operation, arguments, body, content_type, options)
        from . import answer

        value: T = answer.read(operation, self._service, done.response, done.call, merged.strict)
        return value

    def stream(
        self,
        operation: Operation[Any],
        streaming: Streaming,
        arguments: Mapping[str, Any] = {},
        body: Any = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> Stream[Any]:
        """An answer piece by piece. Generated methods of such answers end here."""
        from .streams import Stream

        return Stream(self, operation, streaming, arguments, body, content_type, options)

    def submit(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any] = {},
        body: Any = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> Job[T, Any]:
        """Make a call that submits a job. Generated methods of such operations end here."""
        response = self.call(operation, arguments, body, content_type=content_type, options=options)
        from .jobs import started

        return started(self, operation, response, options)

    def submit_cancelable(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any] = {},
        body: Any = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> CancelableJob[T, Any]:
        """The same for a job that the provider can cancel."""
        job = self.submit(operation, arguments, body, content_type=content_type, options=options)
        return cast("CancelableJob[T, Any]", job)

    def estimate(self, method: Callable[P, Any], /, *args: P.args, **kwargs: P.kwargs) -> Cost:
        """What a call will cost: `estimate(client.jobs.create, workflow=..., input=...)`.

        Nothing is sent. Raises ReelspecError where the spec tells no price.
        """
        from .pricing import Estimates
        from .raw import through

        cost: Cost = through(method, Estimates(self._service))(*args, **kwargs)
        return cost

    def send_file_request(self, request: httpx.Request) -> httpx.Response:
        """Ask for a file; its body is read by the caller."""
        return self._http_client().send(
            request, stream=True, follow_redirects=False, **self._file_auth(request)
        )

    def with_raw_response(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method, get its answer unparsed: `with_raw_response(client.jobs.retrieve, id)`.

        An error status does not raise; `.parse()` gives what the method returns, or raises.
        """
        from .raw import RawCalls, through

        raw: RawResponse[T] = through(method, RawCalls(self))(*args, **kwargs)
        return raw

    def with_streaming_response(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> AbstractContextManager[StreamedResponse[T]]:
        """Call a method and read its answer piece by piece, inside a `with` block.

        Raises an APIStatusError for an error status.
        """
        from .raw import StreamCalls, through

        streamed: AbstractContextManager[StreamedResponse[T]] = through(method, StreamCalls(self))(
            *args, **kwargs
        )
        return streamed

    def close(self) -> None:
        """Close the connections, unless they belong to a client you passed in."""
        root = self._root
        with root._lock:
            if root._owns_http and root._http is not None:
                cast(httpx.Client, root._http).close()
                root._http = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(_BaseClient):
    """Base of the async clients. One client may be used by many tasks of one event loop."""

    def _http_client(self) -> httpx.AsyncClient:
        root = self._root
        if root._http is None:
            root._http = httpx.AsyncClient()
        return cast(httpx.AsyncClient, root._http)

    async def send(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        body: Any,
        content_type: str | None,
        options: CallOptions | None,
        *,
        stream: bool = False,
    ) -> tuple[drive.Done, Options]:
        """Make one call; its answer is of any status, unparsed."""
        from . import drive

        if self._credentials.tokens is not None:
            await self._fetch_tokens(operation)
        plan, merged = self._planned(operation, arguments, body, content_type, options, stream)
        done = await drive.run_async(self._http_client(), plan)
        if self._credentials.tokens is not None and self._refused(operation, done):
            await done.response.aclose()
            await self._fetch_tokens(operation)
            plan, merged = self._planned(operation, arguments, body, content_type, options, stream)
            done = await drive.run_async(self._http_client(), plan)
        return done, merged

    async def _fetch_tokens(self, operation: Operation[Any]) -> None:
        from . import auth, tokens

        held = self._credentials.tokens
        schemes = auth.needed(self._service, operation, self._credentials)
        names = tuple(scheme.name for scheme in schemes)
        http, url = self._http_client(), self._target.base_url
        if held and await tokens.fetch_async(held, names, http, url, self._options):
            self._ready.clear()

    async def call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any] = {},
        body: Any = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Make one call and parse its answer. Generated methods end here."""
        done, merged = await self.send(operation, arguments, body, content_type, options)
        from . import answer

        value: T = answer.read(operation, self._service, done.response, done.call, merged.strict)
        return value

    def stream(
        self,
        operation: Operation[Any],
        streaming: Streaming,
        arguments: Mapping[str, Any] = {},
        body: Any = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncStream[Any]:
        """An answer piece by piece. Generated methods of such answers end here."""
        from .streams import AsyncStream

        return AsyncStream(self, operation, streaming, arguments, body, content_type, options)

    async def submit(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any] = {},
        body: Any = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncJob[T, Any]:
        """Make a call that submits a job. Generated methods of such operations end here."""
        response = await self.call(
            operation, arguments, body, content_type=content_type, options=options
        )
        from .jobs import started_async

        return started_async(self, operation, response, options)

    async def submit_cancelable(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any] = {},
        body: Any = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCancelableJob[T, Any]:
        """The same for a job that the provider can cancel."""
        job = await self.submit(
            operation, arguments, body, content_type=content_type, options=options
        )
        return cast("AsyncCancelableJob[T, Any]", job)

    async def estimate(
        self, method: Callable[P, Awaitable[Any]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Cost:
        """What a call will cost: `await estimate(client.jobs.create, workflow=..., input=...)`.

        Nothing is sent. Raises ReelspecError where the spec tells no price.
        """
        from .pricing import AsyncEstimates
        from .raw import through

        cost: Cost = await through(method, AsyncEstimates(self._service))(*args, **kwargs)
        return cost

    async def send_file_request(self, request: httpx.Request) -> httpx.Response:
        """Ask for a file; its body is read by the caller."""
        return await self._http_client().send(
            request, stream=True, follow_redirects=False, **self._file_auth(request)
        )

    async def with_raw_response(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method, get its answer unparsed: `with_raw_response(client.jobs.retrieve, id)`.

        An error status does not raise; `.parse()` gives what the method returns, or raises.
        """
        from .raw import AsyncRawCalls, through

        raw: RawResponse[T] = await through(method, AsyncRawCalls(self))(*args, **kwargs)
        return raw

    @asynccontextmanager
    async def with_streaming_response(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncGenerator[AsyncStreamedResponse[T], None]:
        """Call a method and read its answer piece by piece, inside an `async with` block.

        Raises an APIStatusError for an error status.
        """
        from .raw import AsyncStreamCalls, through

        streamed: AsyncStreamedResponse[T] = await through(method, AsyncStreamCalls(self))(
            *args, **kwargs
        )
        try:
            yield streamed
        finally:
            await streamed.http_response.aclose()

    async def close(self) -> None:
        """Close the connections, unless they belong to a client you passed in."""
        root = self._root
        if root._owns_http and root._http is not None:
            await cast(httpx.AsyncClient, root._http).aclose()
            root._http = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


class SyncResource:
    """Base of the resources of a blocking client."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client


class AsyncResource:
    """Base of the resources of an async client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
