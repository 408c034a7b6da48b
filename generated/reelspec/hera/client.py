# Made by reelgen from specs/hera.yaml; do not edit, run `reelgen generate`. sha256:109c2082f621
"""The synchronous client `Hera` and the asynchronous client `AsyncHera`."""

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
    from .resources.files import AsyncFiles, Files
    from .resources.videos import AsyncVideos, Videos

_PROVIDER = __name__.rpartition(".")[0]
_JOBS = f"{_PROVIDER}.jobs"

SERVICE = Service(
    name="hera",
    title="Hera API",
    base_url="https://api.hera.video/v1",
    base_url_variable="HERA_BASE_URL",
    schemes={
        "ApiKeyAuth": CredentialSpec(
            name="ApiKeyAuth",
            argument="api_key",
            variable="HERA_API_KEY",
            location="header",
            wire="x-api-key",
        )
    },
    error_message=("/error",),
    lifecycles=Type(_JOBS, "LIFECYCLES"),
)


class Hera(_SyncClient):
    """Client for Hera API.

    Creates motion-graphics videos as jobs and reports their status. Each job can produce
    several output files.

    Args:
        api_key: API key of your Hera account. Defaults to the HERA_API_KEY environment
            variable.
        base_url: Base URL. Defaults to the HERA_BASE_URL environment variable or
            https://api.hera.video/v1.
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
    def videos(self) -> Videos:
        """`client.videos`"""
        from .resources.videos import Videos

        return Videos(self)

    @cached_property
    def files(self) -> Files:
        """`client.files`"""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def jobs(self) -> _SyncJobs:
        """Restore saved jobs, or wait for several at once."""
        from .._runtime.jobs.collection import SyncJobs as _SyncJobs

        return _SyncJobs(self)


class AsyncHera(_AsyncClient):
    """Client for Hera API.

    Creates motion-graphics videos as jobs and reports their status. Each job can produce
    several output files.

    Args:
        api_key: API key of your Hera account. Defaults to the HERA_API_KEY environment
            variable.
        base_url: Base URL. Defaults to the HERA_BASE_URL environment variable or
            https://api.hera.video/v1.
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
    def videos(self) -> AsyncVideos:
        """`client.videos`"""
        from .resources.videos import AsyncVideos

        return AsyncVideos(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """`client.files`"""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def jobs(self) -> _AsyncJobs:
        """Restore saved jobs, or wait for several at once."""
        from .._runtime.jobs.collection import AsyncJobs as _AsyncJobs

        return _AsyncJobs(self)
