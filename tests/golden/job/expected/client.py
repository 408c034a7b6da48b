# Made by reelgen from tests/golden/job/spec.yaml; do not edit, run `reelgen generate`. sha256:65a8902309b1
"""The synchronous client `Spec` and the asynchronous client `AsyncSpec`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._runtime.client import AsyncClient as _AsyncClient
from .._runtime.client import SyncClient as _SyncClient
from .._runtime.http.library import httpx
from .._runtime.options import CallOptions
from .._runtime.service import Service, Type

if TYPE_CHECKING:
    from .._runtime.jobs.collection import AsyncJobs as _AsyncJobs
    from .._runtime.jobs.collection import SyncJobs as _SyncJobs
    from .._runtime.webhooks.webhooks import Webhooks as _Webhooks
    from . import models as _models
    from .resources.films import AsyncFilms, Films

_PROVIDER = __name__.rpartition(".")[0]
_JOBS = f"{_PROVIDER}.jobs"
_EVENTS = f"{_PROVIDER}.events"

SERVICE = Service(
    name="spec",
    title="Films",
    base_url="https://films.test/v1",
    base_url_variable="SPEC_BASE_URL",
    schemes={},
    lifecycles=Type(_JOBS, "LIFECYCLES"),
    events=Type(_EVENTS, "EVENTS"),
    prices=Type(_JOBS, "PRICES"),
)


class Spec(_SyncClient):
    """Client for Films.

    Args:
        base_url: Base URL. Defaults to the SPEC_BASE_URL environment variable or
            https://films.test/v1.
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
    def films(self) -> Films:
        """`client.films`"""
        from .resources.films import Films

        return Films(self)

    @cached_property
    def jobs(self) -> _SyncJobs:
        """Restore saved jobs, or wait for several at once."""
        from .._runtime.jobs.collection import SyncJobs as _SyncJobs

        return _SyncJobs(self)

    @cached_property
    def webhooks(self) -> _Webhooks[_models.FilmDoneEvent]:
        """Verify and parse webhook deliveries."""
        from .._runtime.webhooks.webhooks import Webhooks as _Webhooks

        return _Webhooks(self)


class AsyncSpec(_AsyncClient):
    """Client for Films.

    Args:
        base_url: Base URL. Defaults to the SPEC_BASE_URL environment variable or
            https://films.test/v1.
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
    def films(self) -> AsyncFilms:
        """`client.films`"""
        from .resources.films import AsyncFilms

        return AsyncFilms(self)

    @cached_property
    def jobs(self) -> _AsyncJobs:
        """Restore saved jobs, or wait for several at once."""
        from .._runtime.jobs.collection import AsyncJobs as _AsyncJobs

        return _AsyncJobs(self)

    @cached_property
    def webhooks(self) -> _Webhooks[_models.FilmDoneEvent]:
        """Verify and parse webhook deliveries."""
        from .._runtime.webhooks.webhooks import Webhooks as _Webhooks

        return _Webhooks(self)
