# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:156adcc5642b
"""The synchronous client `Hedra` and the asynchronous client `AsyncHedra`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._runtime.client import AsyncClient as _AsyncClient
from .._runtime.client import SyncClient as _SyncClient
from .._runtime.http.library import httpx
from .._runtime.options import CallOptions
from .._runtime.service import CredentialSpec, Service, Type

if TYPE_CHECKING:
    from .._runtime.jobs.collection import AsyncJobs as _AsyncJobs
    from .._runtime.jobs.collection import SyncJobs as _SyncJobs
    from .._runtime.webhooks.webhooks import Webhooks as _Webhooks
    from . import models as _models
    from .resources.assets import Assets, AsyncAssets
    from .resources.billing import AsyncBilling, Billing
    from .resources.generations import AsyncGenerations, Generations
    from .resources.models import AsyncModels, Models
    from .resources.v3 import V3, AsyncV3
    from .resources.voices import AsyncVoices, Voices

_PROVIDER = __name__.rpartition(".")[0]
_JOBS = f"{_PROVIDER}.jobs"
_EVENTS = f"{_PROVIDER}.events"

SERVICE = Service(
    name="hedra",
    title="Hedra API",
    base_url="https://api.hedra.com/web-app/public",
    base_url_variable="HEDRA_BASE_URL",
    schemes={
        "APIKeyHeader": CredentialSpec(
            name="APIKeyHeader",
            argument="api_key",
            variable="HEDRA_API_KEY",
            location="header",
            wire="X-API-Key",
        ),
        "v3_key": CredentialSpec(
            name="v3_key",
            argument="v3_key",
            variable="HEDRA_V3_KEY",
            location="header",
            wire="Authorization",
            prefix="Bearer ",
        ),
    },
    error_code=("/error/code",),
    error_message=("/error/message", "/detail/*/msg", "/detail"),
    lifecycles=Type(_JOBS, "LIFECYCLES"),
    events=Type(_EVENTS, "EVENTS"),
)


class Hedra(_SyncClient):
    """Client for Hedra API.

    Creates videos, images and speech as jobs, stores the assets they use and produce, and
    reports the status of jobs. Hedra calls this API version 2 and supports it for existing
    integrations; version 3 is under `v3`.

    Args:
        api_key: API key of a paid Hedra account. Defaults to the HEDRA_API_KEY environment
            variable.
        v3_key: Key of version 3, `<key id>:<secret>`, or a short-lived token. Defaults to
            the HEDRA_V3_KEY environment variable.
        base_url: Base URL. Defaults to the HEDRA_BASE_URL environment variable or
            https://api.hedra.com/web-app/public.
        http_client: A custom httpx client. Its proxy, transport, limits, timeouts, headers,
            cookies, query parameters, credentials and event hooks are used; it is not
            closed.
        options: Timeout, deadline, retries and other options: see `CallOptions`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        v3_key: str | None = None,
        base_url: str | None = None,
        http_client: httpx.Client | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        credentials: dict[str, str | None] = {
            "api_key": api_key,
            "v3_key": v3_key,
        }
        super().__init__(SERVICE, credentials, base_url, http_client, options)

    @cached_property
    def generations(self) -> Generations:
        """`client.generations`"""
        from .resources.generations import Generations

        return Generations(self)

    @cached_property
    def models(self) -> Models:
        """`client.models`"""
        from .resources.models import Models

        return Models(self)

    @cached_property
    def voices(self) -> Voices:
        """`client.voices`"""
        from .resources.voices import Voices

        return Voices(self)

    @cached_property
    def assets(self) -> Assets:
        """`client.assets`"""
        from .resources.assets import Assets

        return Assets(self)

    @cached_property
    def billing(self) -> Billing:
        """`client.billing`"""
        from .resources.billing import Billing

        return Billing(self)

    @cached_property
    def v3(self) -> V3:
        """`client.v3`"""
        from .resources.v3 import V3

        return V3(self)

    @cached_property
    def jobs(self) -> _SyncJobs:
        """Restore saved jobs, or wait for several at once."""
        from .._runtime.jobs.collection import SyncJobs as _SyncJobs

        return _SyncJobs(self)

    @cached_property
    def webhooks(self) -> _Webhooks[_models.V3JobEvent | _models.V3TopOffFailed]:
        """Verify and parse webhook deliveries."""
        from .._runtime.webhooks.webhooks import Webhooks as _Webhooks

        return _Webhooks(self)


class AsyncHedra(_AsyncClient):
    """Client for Hedra API.

    Creates videos, images and speech as jobs, stores the assets they use and produce, and
    reports the status of jobs. Hedra calls this API version 2 and supports it for existing
    integrations; version 3 is under `v3`.

    Args:
        api_key: API key of a paid Hedra account. Defaults to the HEDRA_API_KEY environment
            variable.
        v3_key: Key of version 3, `<key id>:<secret>`, or a short-lived token. Defaults to
            the HEDRA_V3_KEY environment variable.
        base_url: Base URL. Defaults to the HEDRA_BASE_URL environment variable or
            https://api.hedra.com/web-app/public.
        http_client: A custom httpx client. Its proxy, transport, limits, timeouts, headers,
            cookies, query parameters, credentials and event hooks are used; it is not
            closed.
        options: Timeout, deadline, retries and other options: see `CallOptions`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        v3_key: str | None = None,
        base_url: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        credentials: dict[str, str | None] = {
            "api_key": api_key,
            "v3_key": v3_key,
        }
        super().__init__(SERVICE, credentials, base_url, http_client, options)

    @cached_property
    def generations(self) -> AsyncGenerations:
        """`client.generations`"""
        from .resources.generations import AsyncGenerations

        return AsyncGenerations(self)

    @cached_property
    def models(self) -> AsyncModels:
        """`client.models`"""
        from .resources.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def voices(self) -> AsyncVoices:
        """`client.voices`"""
        from .resources.voices import AsyncVoices

        return AsyncVoices(self)

    @cached_property
    def assets(self) -> AsyncAssets:
        """`client.assets`"""
        from .resources.assets import AsyncAssets

        return AsyncAssets(self)

    @cached_property
    def billing(self) -> AsyncBilling:
        """`client.billing`"""
        from .resources.billing import AsyncBilling

        return AsyncBilling(self)

    @cached_property
    def v3(self) -> AsyncV3:
        """`client.v3`"""
        from .resources.v3 import AsyncV3

        return AsyncV3(self)

    @cached_property
    def jobs(self) -> _AsyncJobs:
        """Restore saved jobs, or wait for several at once."""
        from .._runtime.jobs.collection import AsyncJobs as _AsyncJobs

        return _AsyncJobs(self)

    @cached_property
    def webhooks(self) -> _Webhooks[_models.V3JobEvent | _models.V3TopOffFailed]:
        """Verify and parse webhook deliveries."""
        from .._runtime.webhooks.webhooks import Webhooks as _Webhooks

        return _Webhooks(self)
