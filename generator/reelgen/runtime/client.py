"""The base classes of clients: configuration, options, calls."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import AbstractContextManager, asynccontextmanager
from functools import partial
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, Self, TypeVar

from pydantic_core import MISSING

from .http.library import httpx
from .service import PACKAGE, Service

if TYPE_CHECKING:
    from .errors import Submission
    from .http import prepare_request, read_response, transport
    from .http.connections import AsyncConnections, SyncConnections
    from .http.http_client import AsyncHTTPClient, HTTPClient
    from .http.try_request import Completed, Tries
    from .jobs.job import AsyncCancelableJob, CancelableJob
    from .operation import CallArguments, OperationSpec
    from .options import CallOptions, Options
    from .pricing import Cost
    from .raw import AsyncStreamedResponse, RawResponse, StreamedResponse
    from .streams import AsyncStream, Stream, StreamSpec

P = ParamSpec("P")
T = TypeVar("T")

HEADERS = {
    "accept-encoding": "gzip, deflate",
    "connection": "keep-alive",
    "user-agent": f"{PACKAGE}-python",
}
"""The headers of every request, unless the caller's HTTP client sets others."""


def _load_calls() -> None:
    """Import what every call uses, as names of this module.

    With the first client, so that a program that only names types does not load them; and once,
    since an import statement in each of the functions costs every call 1 %.
    """
    from .http import prepare_request, read_response, transport
    from .operation import CallArguments

    globals().update(
        prepare_request=prepare_request,
        read_response=read_response,
        transport=transport,
        CallArguments=CallArguments,
    )


class _BaseClient:
    """Configuration shared by the blocking and the async client."""

    is_async: ClassVar[bool]
    default_options: ClassVar[CallOptions] = {}
    """The default options of a hand-written client class; the caller's take precedence."""

    def __init__(
        self,
        service: Service,
        credentials: Mapping[str, str | None],
        base_url: str | None,
        http_client: HTTPClient | AsyncHTTPClient | None,
        options: CallOptions,
        variables: Mapping[str, str] = {},
    ) -> None:
        from .http.authentication import Credentials
        from .http.base_url import BaseURL, parse
        from .http.build_request import ServerTarget
        from .options import Options

        _load_calls()
        source = "base_url" if base_url else service.base_url_variable
        chosen = base_url or os.environ.get(service.base_url_variable)
        if chosen:
            address = parse(chosen, source)
        else:
            address = BaseURL(service.address(variables).rstrip("/"))
        self._service = service
        self._credentials = Credentials.resolve(service, credentials)
        self._options = Options().merged(self.default_options)
        headers = dict(HEADERS)
        http: httpx.Client | httpx.AsyncClient | None = None
        if http_client is not None:
            from .http.adapt_client import adapted

            http = adapted(http_client, is_async=self.is_async)
            self._options = self._options.merged({"timeout": http.timeout})
            own = {name.lower(): value for name, value in http.headers.items()}
            if own.get("user-agent", "").startswith("python-httpx"):
                del own["user-agent"]
            if own.get("accept") == "*/*":
                del own["accept"]
            headers.update(own)
        self._target = ServerTarget(address.url, bool(chosen), headers, variables, address)
        self._options = self._options.merged(options)
        self._connect(http)

    @property
    def base_url(self) -> str:
        """The base URL of requests."""
        return self._target.base_url

    @property
    def service(self) -> Service:
        """The constants that all operations of the provider share."""
        return self._service

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def _connect(self, http: httpx.Client | httpx.AsyncClient | None) -> None:
        self._connections: Any = self._connected(http)
        self._context = prepare_request.ClientContext(
            self._service, self._credentials, self._target, {}, http
        )

    def _connected(self, http_client: httpx.Client | httpx.AsyncClient | None) -> object:
        raise NotImplementedError

    def masked(self, text: str) -> str:
        """Return a text with the client's credentials masked: a provider may repeat them."""
        from .http.redact import mask_all

        userinfo = self._target.base.userinfo
        return mask_all(text, (*self._credentials.secrets(), *([userinfo] if userinfo else [])))

    @property
    def carried(self) -> bool:
        """Whether the client can be pickled: one with its own HTTP client cannot."""
        return self._connections.given is None

    def __getstate__(self) -> dict[str, object]:
        if not self.carried:
            raise TypeError(
                f"a {type(self).__name__} made with http_client= cannot be pickled; "
                "create it without, or one per process"
            )
        state = {k: v for k, v in vars(self).items() if k.startswith("_")}
        del state["_connections"], state["_context"]
        return state

    def __setstate__(self, state: dict[str, object]) -> None:
        _load_calls()
        self.__dict__.update(state)
        self._connect(None)

    def with_options(self, options: CallOptions) -> Self:
        """Return a view of this client with other options. It shares the connections."""
        view = object.__new__(type(self))
        view.__dict__.update({k: v for k, v in vars(self).items() if k.startswith("_")})
        view._options = self._options.merged(options)
        return view

    def options_of(self, options: CallOptions | None) -> Options:
        """Return the options of the client, overridden by those of a call."""
        return self._options.merged(options) if options else self._options

    def _planned(self, call: CallArguments, options: Options, stream: bool) -> Tries:
        pace = self._connections.pace() if options.max_rate is not None else None
        return prepare_request.plan(self._context, call, options, stream, pace)

    def _refused(self, operation: OperationSpec[object], done: Completed) -> bool:
        """Return whether the server refused a token that can be fetched again."""
        from .http import authentication
        from .jobs import submission

        tokens, body = self._credentials.tokens, operation.body
        if tokens is None or done.response.status_code != 401:
            return False
        if submission.of_response(self._service, operation, done.response).may_name_job:
            return False
        schemes = authentication.needed(self._service, operation, self._credentials)
        again = body is None or body.encoding in ("json", "form", "text")
        return tokens.forget(tuple(scheme.name for scheme in schemes)) and again

    def file_request(
        self, operation: OperationSpec[object], url: str, headers: Mapping[str, str]
    ) -> tuple[httpx.Request, Options]:
        """Return a request for a file. It has credentials at the API's own origin only."""
        request = prepare_request.file_request(self._context, operation, url, headers)
        return request, self._options

    def _file_auth(self, request: httpx.Request) -> dict[str, Any]:
        """Send the credentials of the caller's HTTP client to the API's own origin only."""
        return {} if prepare_request.own_origin(self._target, str(request.url)) else {"auth": None}


class SyncClient(_BaseClient):
    """Base of the blocking clients. One client may be used by many threads, and after a fork.

    A forked process opens its own connections. It cannot use the parent's `http_client=`: create
    one in each process.
    """

    is_async: ClassVar[bool] = False
    _connections: SyncConnections

    def _connected(self, http_client: httpx.Client | httpx.AsyncClient | None) -> SyncConnections:
        from .http.connections import SyncConnections

        return SyncConnections(http_client)

    def send(
        self,
        operation: OperationSpec[object],
        arguments: Mapping[str, object],
        body: object,
        content_type: str | None,
        options: CallOptions | None,
        *,
        stream: bool = False,
    ) -> tuple[Completed, Options]:
        """Make one call, and return its unparsed response, of any status."""
        merged = self.options_of(options)
        http, remaining = self._connections.http(), _countdown(merged)
        if self._credentials.tokens is not None:
            self._fetch_tokens(operation, http, remaining())
        call = CallArguments(operation, arguments, body, content_type)
        done = transport.run(http, self._planned(call, remaining(), stream))
        if self._credentials.tokens is not None and self._refused(operation, done):
            done.response.close()
            self._fetch_tokens(operation, http, remaining(), "refused")
            done = transport.run(http, self._planned(call, remaining(), stream))
        return done, merged

    def _fetch_tokens(
        self,
        operation: OperationSpec[object],
        http: httpx.Client,
        options: Options,
        before: Submission = "not_sent",
    ) -> None:
        from .errors import APIError
        from .http import authentication, oauth

        tokens = self._credentials.tokens
        schemes = authentication.needed(self._service, operation, self._credentials)
        names = tuple(scheme.name for scheme in schemes)
        url = self._target.base_url
        try:
            fetched = tokens and oauth.fetch(tokens, names, http, url, options)
        except APIError as error:  # of the token request: the call itself was not sent
            error.submission = before
            raise
        if fetched:
            self._context.ready.clear()

    def call(
        self,
        operation: OperationSpec[T],
        arguments: Mapping[str, object] = {},
        body: object = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Make one call and parse its response. Generated methods call this."""
        done, merged = self.send(operation, arguments, body, content_type, options)
        value: T = read_response.read(
            operation, self._service, done.response, done.call, merged.strict
        )
        return value

    def stream(
        self,
        operation: OperationSpec[object],
        streaming: StreamSpec,
        arguments: Mapping[str, object] = {},
        body: object = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> Stream[Any]:
        """Return a streamed response. Generated methods of such operations call this."""
        from .streams import Stream

        return Stream(self, operation, streaming, arguments, body, content_type, options)

    def submit(
        self,
        operation: OperationSpec[T],
        arguments: Mapping[str, object] = {},
        body: object = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> CancelableJob[T, Any]:
        """Make a call that submits a job. Generated methods of such operations call this.

        Returns a plain `Job` where the provider cannot cancel it, as the generated method declares.
        """
        done, merged = self.send(operation, arguments, body, content_type, options)
        from .jobs.start_job import start_job

        job: CancelableJob[T, Any] = start_job(self, operation, done, merged.strict, options)
        return job

    def estimate(self, method: Callable[P, object], /, *args: P.args, **kwargs: P.kwargs) -> Cost:
        """Return the price of a call: `estimate(client.jobs.create, workflow=..., input=...)`.

        Nothing is sent. Raises ClientError where the spec has no price.
        """
        from .pricing import price
        from .raw import InterceptedCall, intercepted

        def perform(call: InterceptedCall) -> Cost:
            return price(self._service, call.operation, call.body)

        cost: Cost = intercepted(method, perform)(*args, **kwargs)
        return cost

    def send_file_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request for a file; the caller reads its body."""
        return self._connections.http().send(
            request, stream=True, follow_redirects=False, **self._file_auth(request)
        )

    def with_raw_response(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method and return the raw response: `with_raw_response(client.jobs.retrieve, id)`.

        An error status does not raise; `.parse()` returns the result of the method, or raises its
        error.
        """
        from .raw import InterceptedCall, RawResponse, intercepted, raw_response

        def perform(call: InterceptedCall) -> RawResponse[Any]:
            return raw_response(self, call, self.send(*call), RawResponse[Any])

        raw: RawResponse[T] = intercepted(method, perform)(*args, **kwargs)
        return raw

    def with_streaming_response(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> AbstractContextManager[StreamedResponse[T]]:
        """Call a method and stream its response, inside a `with` block.

        Raises an APIStatusError for an error status.
        """
        from .raw import intercepted, streamed

        response: AbstractContextManager[StreamedResponse[T]] = intercepted(
            method, partial(streamed, self)
        )(*args, **kwargs)
        return response

    def close(self) -> None:
        """Close the connections, unless they belong to a client you passed in."""
        self._connections.close()

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
    """Base of the async clients. One client may be used by many tasks.

    Each event loop and each forked process opens its own connections. Only the first event loop and
    process can use an `http_client=`: create one in each.
    """

    is_async: ClassVar[bool] = True
    _connections: AsyncConnections

    def _connected(self, http_client: httpx.Client | httpx.AsyncClient | None) -> AsyncConnections:
        from .http.connections import AsyncConnections

        return AsyncConnections(http_client)

    async def send(
        self,
        operation: OperationSpec[object],
        arguments: Mapping[str, object],
        body: object,
        content_type: str | None,
        options: CallOptions | None,
        *,
        stream: bool = False,
    ) -> tuple[Completed, Options]:
        """Make one call, and return its unparsed response, of any status."""
        merged = self.options_of(options)
        http, remaining = self._connections.http(), _countdown(merged)
        if self._credentials.tokens is not None:
            await self._fetch_tokens(operation, http, remaining())
        call = CallArguments(operation, arguments, body, content_type)
        done = await transport.run_async(http, self._planned(call, remaining(), stream))
        if self._credentials.tokens is not None and self._refused(operation, done):
            await done.response.aclose()
            await self._fetch_tokens(operation, http, remaining(), "refused")
            done = await transport.run_async(http, self._planned(call, remaining(), stream))
        return done, merged

    async def _fetch_tokens(
        self,
        operation: OperationSpec[object],
        http: httpx.AsyncClient,
        options: Options,
        before: Submission = "not_sent",
    ) -> None:
        from .errors import APIError
        from .http import authentication, oauth

        tokens = self._credentials.tokens
        schemes = authentication.needed(self._service, operation, self._credentials)
        names = tuple(scheme.name for scheme in schemes)
        url = self._target.base_url
        try:
            fetched = tokens and await oauth.fetch_async(tokens, names, http, url, options)
        except APIError as error:  # of the token request: the call itself was not sent
            error.submission = before
            raise
        if fetched:
            self._context.ready.clear()

    async def call(
        self,
        operation: OperationSpec[T],
        arguments: Mapping[str, object] = {},
        body: object = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> T:
        """Make one call and parse its response. Generated methods call this."""
        done, merged = await self.send(operation, arguments, body, content_type, options)
        value: T = read_response.read(
            operation, self._service, done.response, done.call, merged.strict
        )
        return value

    def stream(
        self,
        operation: OperationSpec[object],
        streaming: StreamSpec,
        arguments: Mapping[str, object] = {},
        body: object = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncStream[Any]:
        """Return a streamed response. Generated methods of such operations call this."""
        from .streams import AsyncStream

        return AsyncStream(self, operation, streaming, arguments, body, content_type, options)

    async def submit(
        self,
        operation: OperationSpec[T],
        arguments: Mapping[str, object] = {},
        body: object = MISSING,
        *,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCancelableJob[T, Any]:
        """Make a call that submits a job. Generated methods of such operations call this.

        Returns a plain `AsyncJob` where the provider cannot cancel it, as the generated method
        declares.
        """
        done, merged = await self.send(operation, arguments, body, content_type, options)
        from .jobs.start_job import start_job

        job: AsyncCancelableJob[T, Any] = start_job(self, operation, done, merged.strict, options)
        return job

    async def estimate(
        self, method: Callable[P, Awaitable[object]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Cost:
        """Return the price of a call: `await estimate(client.jobs.create, workflow=...)`.

        Nothing is sent. Raises ClientError where the spec has no price.
        """
        from .pricing import price
        from .raw import InterceptedCall, intercepted

        async def perform(call: InterceptedCall) -> Cost:
            return price(self._service, call.operation, call.body)

        cost: Cost = await intercepted(method, perform)(*args, **kwargs)
        return cost

    async def send_file_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request for a file; the caller reads its body."""
        return await self._connections.http().send(
            request, stream=True, follow_redirects=False, **self._file_auth(request)
        )

    async def with_raw_response(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method and return the raw response: `with_raw_response(client.jobs.retrieve, id)`.

        An error status does not raise; `.parse()` returns the result of the method, or raises its
        error.
        """
        from .raw import InterceptedCall, RawResponse, intercepted, raw_response

        async def perform(call: InterceptedCall) -> RawResponse[Any]:
            return raw_response(self, call, await self.send(*call), RawResponse[Any])

        raw: RawResponse[T] = await intercepted(method, perform)(*args, **kwargs)
        return raw

    @asynccontextmanager
    async def with_streaming_response(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncGenerator[AsyncStreamedResponse[T], None]:
        """Call a method and stream its response, inside an `async with` block.

        Raises an APIStatusError for an error status.
        """
        from .raw import intercepted, streamed_async

        response: AsyncStreamedResponse[T] = await intercepted(
            method, partial(streamed_async, self)
        )(*args, **kwargs)
        try:
            yield response
        finally:
            await response.http_response.aclose()

    async def close(self) -> None:
        """Close the connections, unless they belong to a client you passed in."""
        await self._connections.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def _countdown(options: Options) -> Callable[[], Options]:
    """Return a function that returns the options with the remaining deadline."""
    if options.deadline is None:
        return lambda: options
    end = time.monotonic() + options.deadline
    return lambda: options._replace(deadline=end - time.monotonic())


class _Resource:
    """Base of all resources."""

    def __init_subclass__(cls) -> None:
        """Make annotations resolvable: a module of models is imported when one refers to it."""
        root = __name__.rpartition("._runtime.")[0]
        provider, _, module = cls.__module__.removeprefix(f"{root}.").partition(".")
        if not cls.__module__.startswith(f"{root}.") or module.partition(".")[0] != "resources":
            return  # written by hand
        namespace = vars(sys.modules[cls.__module__])
        for name in ("dicts", "models", "params"):
            namespace.setdefault(name, _LateModule(f"{root}.{provider}.{name}"))


class _LateModule:
    """A module that is imported when one of its names is accessed."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._name), name)


class SyncResource(_Resource):
    """Base of the resources of a blocking client."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client


class AsyncResource(_Resource):
    """Base of the resources of an async client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
