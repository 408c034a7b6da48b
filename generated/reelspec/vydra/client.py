# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:3078970dc1ca
"""The synchronous client `Vydra` and the asynchronous client `AsyncVydra`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .._runtime.client import AsyncClient as _AsyncClient
from .._runtime.client import SyncClient as _SyncClient
from .._runtime.http.library import httpx
from .._runtime.options import CallOptions
from .._runtime.service import CredentialSpec, Service, Type

if TYPE_CHECKING:
    from .._runtime.webhooks.webhooks import Webhooks as _Webhooks
    from .resources.account import Account, AsyncAccount
    from .resources.api_keys import ApiKeys, AsyncApiKeys
    from .resources.bots import AsyncBots, Bots
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.models import AsyncModels, Models
    from .resources.organization import AsyncOrganization, Organization
    from .resources.uploads import AsyncUploads, Uploads

_PROVIDER = __name__.rpartition(".")[0]
_JOBS = f"{_PROVIDER}.jobs"
_EVENTS = f"{_PROVIDER}.events"

SERVICE = Service(
    name="vydra",
    title="Vydra API",
    base_url="https://vydra.ai/api/v1",
    base_url_variable="VYDRA_BASE_URL",
    schemes={
        "BearerAuth": CredentialSpec(
            name="BearerAuth",
            argument="api_key",
            variable="VYDRA_API_KEY",
            location="header",
            wire="Authorization",
            prefix="Bearer ",
        )
    },
    error_code=("/code",),
    error_message=("/error", "/message"),
    lifecycles=Type(_JOBS, "LIFECYCLES"),
    events=Type(_EVENTS, "EVENTS"),
    prices=Type(_JOBS, "PRICES"),
)


class Vydra(_SyncClient):
    """Client for Vydra API.

    Starts generation jobs that are paid in credits, and reports how they stand. When an error
    follows a charge, Vydra refunds the credits.

    Args:
        api_key: API key of your Vydra account, such as `vydra_live_user_…`. A key may be
            limited to some scopes. Defaults to the VYDRA_API_KEY environment variable.
        base_url: Base URL. Defaults to the VYDRA_BASE_URL environment variable or
            https://vydra.ai/api/v1.
        http_client: A custom httpx client. Its proxy, transport, limits, timeouts, headers,
            cookies, query parameters, credentials and event hooks are used; it is not
            closed.
        options: Timeout, deadline, retries and other options: see `CallOptions`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        http_client: httpx.Client | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        credentials: dict[str, str | None] = {
            "api_key": api_key,
        }
        super().__init__(SERVICE, credentials, base_url, http_client, options)

    @cached_property
    def jobs(self) -> Jobs:
        """`client.jobs`"""
        from .resources.jobs import Jobs

        return Jobs(self)

    @cached_property
    def uploads(self) -> Uploads:
        """`client.uploads`"""
        from .resources.uploads import Uploads

        return Uploads(self)

    @cached_property
    def models(self) -> Models:
        """`client.models`"""
        from .resources.models import Models

        return Models(self)

    @cached_property
    def organization(self) -> Organization:
        """`client.organization`"""
        from .resources.organization import Organization

        return Organization(self)

    @cached_property
    def account(self) -> Account:
        """`client.account`"""
        from .resources.account import Account

        return Account(self)

    @cached_property
    def api_keys(self) -> ApiKeys:
        """`client.api_keys`"""
        from .resources.api_keys import ApiKeys

        return ApiKeys(self)

    @cached_property
    def bots(self) -> Bots:
        """`client.bots`"""
        from .resources.bots import Bots

        return Bots(self)

    @cached_property
    def webhooks(self) -> _Webhooks[Any]:
        """Verify and parse webhook deliveries."""
        from .._runtime.webhooks.webhooks import Webhooks as _Webhooks

        return _Webhooks(self)


class AsyncVydra(_AsyncClient):
    """Client for Vydra API.

    Starts generation jobs that are paid in credits, and reports how they stand. When an error
    follows a charge, Vydra refunds the credits.

    Args:
        api_key: API key of your Vydra account, such as `vydra_live_user_…`. A key may be
            limited to some scopes. Defaults to the VYDRA_API_KEY environment variable.
        base_url: Base URL. Defaults to the VYDRA_BASE_URL environment variable or
            https://vydra.ai/api/v1.
        http_client: A custom httpx client. Its proxy, transport, limits, timeouts, headers,
            cookies, query parameters, credentials and event hooks are used; it is not
            closed.
        options: Timeout, deadline, retries and other options: see `CallOptions`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        credentials: dict[str, str | None] = {
            "api_key": api_key,
        }
        super().__init__(SERVICE, credentials, base_url, http_client, options)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """`client.jobs`"""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def uploads(self) -> AsyncUploads:
        """`client.uploads`"""
        from .resources.uploads import AsyncUploads

        return AsyncUploads(self)

    @cached_property
    def models(self) -> AsyncModels:
        """`client.models`"""
        from .resources.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def organization(self) -> AsyncOrganization:
        """`client.organization`"""
        from .resources.organization import AsyncOrganization

        return AsyncOrganization(self)

    @cached_property
    def account(self) -> AsyncAccount:
        """`client.account`"""
        from .resources.account import AsyncAccount

        return AsyncAccount(self)

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """`client.api_keys`"""
        from .resources.api_keys import AsyncApiKeys

        return AsyncApiKeys(self)

    @cached_property
    def bots(self) -> AsyncBots:
        """`client.bots`"""
        from .resources.bots import AsyncBots

        return AsyncBots(self)

    @cached_property
    def webhooks(self) -> _Webhooks[Any]:
        """Verify and parse webhook deliveries."""
        from .._runtime.webhooks.webhooks import Webhooks as _Webhooks

        return _Webhooks(self)
