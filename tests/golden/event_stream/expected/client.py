# Made by reelgen from tests/golden/event_stream/spec.yaml; do not edit, run `reelgen generate`. sha256:369edfb6c26a
"""The synchronous client `Spec` and the asynchronous client `AsyncSpec`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._runtime.client import AsyncClient as _AsyncClient
from .._runtime.client import SyncClient as _SyncClient
from .._runtime.http.library import httpx
from .._runtime.options import CallOptions
from .._runtime.service import Service

if TYPE_CHECKING:
    from .resources.chat import AsyncChat, Chat


SERVICE = Service(
    name="spec",
    title="Chat",
    base_url="https://chat.test",
    base_url_variable="SPEC_BASE_URL",
    schemes={},
)


class Spec(_SyncClient):
    """Client for Chat.

    Args:
        base_url: Base URL. Defaults to the SPEC_BASE_URL environment variable or
            https://chat.test.
        http_client: A custom httpx client. Its proxy, transport, limits, timeouts, headers,
            cookies, query parameters, credentials and event hooks are used; it is not
            closed.
        options: Timeout, deadline, retries and other options: see `CallOptions`.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        http_client: httpx.Client | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        credentials: dict[str, str | None] = {}
        super().__init__(SERVICE, credentials, base_url, http_client, options)

    @cached_property
    def chat(self) -> Chat:
        """`client.chat`"""
        from .resources.chat import Chat

        return Chat(self)


class AsyncSpec(_AsyncClient):
    """Client for Chat.

    Args:
        base_url: Base URL. Defaults to the SPEC_BASE_URL environment variable or
            https://chat.test.
        http_client: A custom httpx client. Its proxy, transport, limits, timeouts, headers,
            cookies, query parameters, credentials and event hooks are used; it is not
            closed.
        options: Timeout, deadline, retries and other options: see `CallOptions`.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        credentials: dict[str, str | None] = {}
        super().__init__(SERVICE, credentials, base_url, http_client, options)

    @cached_property
    def chat(self) -> AsyncChat:
        """`client.chat`"""
        from .resources.chat import AsyncChat

        return AsyncChat(self)
