# Made by reelgen from tests/golden/media_types/spec.yaml; do not edit, run `reelgen generate`. sha256:bb95b521fdd3
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
    from .resources.assets import Assets, AsyncAssets
    from .resources.items import AsyncItems, Items


SERVICE = Service(
    name="spec",
    title="Media",
    base_url="https://media.test",
    base_url_variable="SPEC_BASE_URL",
    schemes={},
)


class Spec(_SyncClient):
    """Client for Media.

    Args:
        base_url: Base URL. Defaults to the SPEC_BASE_URL environment variable or
            https://media.test.
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
    def assets(self) -> Assets:
        """`client.assets`"""
        from .resources.assets import Assets

        return Assets(self)

    @cached_property
    def items(self) -> Items:
        """`client.items`"""
        from .resources.items import Items

        return Items(self)


class AsyncSpec(_AsyncClient):
    """Client for Media.

    Args:
        base_url: Base URL. Defaults to the SPEC_BASE_URL environment variable or
            https://media.test.
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
    def assets(self) -> AsyncAssets:
        """`client.assets`"""
        from .resources.assets import AsyncAssets

        return AsyncAssets(self)

    @cached_property
    def items(self) -> AsyncItems:
        """`client.items`"""
        from .resources.items import AsyncItems

        return AsyncItems(self)
