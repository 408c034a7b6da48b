# Made by reelgen from tests/golden/names/spec.yaml; do not edit, run `reelgen generate`. sha256:445fadd40cbe
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
    from .resources.things import AsyncThings, Things


SERVICE = Service(
    name="spec",
    title="Odd names",
    base_url="https://names.test",
    base_url_variable="SPEC_BASE_URL",
    schemes={},
)


class Spec(_SyncClient):
    """Client for Odd names.

    Args:
        base_url: Base URL. Defaults to the SPEC_BASE_URL environment variable or
            https://names.test.
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
    def things(self) -> Things:
        """`client.things`"""
        from .resources.things import Things

        return Things(self)


class AsyncSpec(_AsyncClient):
    """Client for Odd names.

    Args:
        base_url: Base URL. Defaults to the SPEC_BASE_URL environment variable or
            https://names.test.
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
    def things(self) -> AsyncThings:
        """`client.things`"""
        from .resources.things import AsyncThings

        return AsyncThings(self)
