"""The interfaces of clients that pages, streams, jobs and downloads use."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, ClassVar, Protocol

if TYPE_CHECKING:
    from .http.library import httpx
    from .http.try_request import Completed
    from .operation import OperationSpec
    from .options import CallOptions, Options
    from .service import Service


class Sender(Protocol):
    """A client, blocking or async."""

    is_async: ClassVar[bool]

    @property
    def service(self) -> Service: ...

    @property
    def base_url(self) -> str: ...

    def options_of(self, options: CallOptions | None) -> Options: ...

    def masked(self, text: str) -> str: ...

    def file_request(
        self, operation: OperationSpec[object], url: str, headers: Mapping[str, str]
    ) -> tuple[httpx.Request, Options]: ...


class SyncSender(Sender, Protocol):
    """A blocking client."""

    def send(
        self,
        operation: OperationSpec[object],
        arguments: Mapping[str, object],
        body: object,
        content_type: str | None,
        options: CallOptions | None,
        *,
        stream: bool = False,
    ) -> tuple[Completed, Options]: ...

    @property
    def call(self) -> Callable[..., object]: ...

    def send_file_request(self, request: httpx.Request) -> httpx.Response: ...


class AsyncSender(Sender, Protocol):
    """An async client."""

    async def send(
        self,
        operation: OperationSpec[object],
        arguments: Mapping[str, object],
        body: object,
        content_type: str | None,
        options: CallOptions | None,
        *,
        stream: bool = False,
    ) -> tuple[Completed, Options]: ...

    @property
    def call(self) -> Callable[..., Awaitable[object]]: ...

    async def send_file_request(self, request: httpx.Request) -> httpx.Response: ...
