# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:797ebc87c618
"""`client.v3.jobs`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    OperationSpec,
    ParameterSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions
from ..._runtime.paging import AsyncPages, Pages, PagingSpec
from ..._runtime.streams import AsyncStream, ServerSentEvent, Stream
from ..._runtime.streams import StreamSpec as _StreamSpec

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.V3JobList] = OperationSpec(
    id="v3.jobs.list",
    method="GET",
    path="/v3/jobs",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3JobList")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3JobsListArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("cursor", "query")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_RETRIEVE: OperationSpec[models.V3Job] = OperationSpec(
    id="v3.jobs.retrieve",
    method="GET",
    path="/v3/jobs/{job_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3Job")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("job_id", "path"),),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_RETRIEVE_STATUS: OperationSpec[models.V3JobStatus] = OperationSpec(
    id="v3.jobs.retrieve_status",
    method="GET",
    path="/v3/jobs/{job_id}/status",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3JobStatus")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3JobsRetrieveStatusArguments"),
    parameters=(ParameterSpec("job_id", "path"), ParameterSpec("logs_after", "query")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_LIST_LOGS: OperationSpec[models.V3JobLogList] = OperationSpec(
    id="v3.jobs.list_logs",
    method="GET",
    path="/v3/jobs/{job_id}/logs",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3JobLogList")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3JobsListLogsArguments"),
    parameters=(
        ParameterSpec("job_id", "path"),
        ParameterSpec("limit", "query"),
        ParameterSpec("cursor", "query"),
    ),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_STREAM: OperationSpec[str] = OperationSpec(
    id="v3.jobs.stream",
    method="GET",
    path="/v3/jobs/{job_id}/stream",
    answers={
        "200": ResponseSpec("text"),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3JobsStreamArguments"),
    parameters=(
        ParameterSpec("job_id", "path"),
        ParameterSpec("last_event_id", "header", wire="Last-Event-Id"),
    ),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
    accepts="text/event-stream",
)

_LIST_PAGING = PagingSpec(
    style="cursor",
    position="cursor",
    limit="limit",
    default_limit=20,
    items="/data",
    next="/next_cursor",
)
_LIST_LOGS_PAGING = PagingSpec(
    style="cursor",
    position="cursor",
    limit="limit",
    default_limit=20,
    items="/data",
    next="/next_cursor",
)
_STREAM_STREAM = _StreamSpec("events", "text/event-stream")


class V3Jobs(SyncResource):
    """Operations on jobs."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3JobList:
        """List jobs.
        `GET /v3/jobs`

        Jobs, a page at a time.

        Args:
            limit: Jobs a page. 1 to 100. Defaults to 20.
            cursor: Where the page begins: `next_cursor` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return self._client.call(_LIST, {"limit": limit, "cursor": cursor}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3JobList, models.V3JobSummary]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/jobs`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST, _LIST_PAGING, {"limit": limit, "cursor": cursor}, options)

    def retrieve(
        self,
        job_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3Job:
        """Show a job and its results.
        `GET /v3/jobs/{job_id}`

        The addresses of the results work for 48 hours.

        Args:
            job_id: Id of the job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such job.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        How long the addresses work is of the page on version 3.
        """
        return self._client.call(_RETRIEVE, {"job_id": job_id}, options=options)

    def retrieve_status(
        self,
        job_id: str,
        *,
        logs_after: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3JobStatus:
        """Tell how a job stands.
        `GET /v3/jobs/{job_id}/status`

        State and progress.

        Args:
            job_id: Id of the job.
            logs_after: Tell what happened after this place too: `start`, or `logs_next_cursor`
                of the poll before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such job.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return self._client.call(
            _RETRIEVE_STATUS, {"job_id": job_id, "logs_after": logs_after}, options=options
        )

    def list_logs(
        self,
        job_id: str,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3JobLogList:
        """Show the log of a job.
        `GET /v3/jobs/{job_id}/logs`

        What happened to a job, a page at a time.

        Args:
            job_id: Id of the job.
            limit: Entries a page. 1 to 100. Defaults to 20.
            cursor: Where the page begins: `next_cursor` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such job.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return self._client.call(
            _LIST_LOGS, {"job_id": job_id, "limit": limit, "cursor": cursor}, options=options
        )

    def iterate_logs(
        self,
        job_id: str,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3JobLogList, models.V3JobLogEntry]:
        """Iterate over all items of `list_logs`, fetching pages as needed.
        `GET /v3/jobs/{job_id}/logs`

        Arguments and errors are those of `list_logs`; `.pages()` iterates over pages.
        """
        return Pages(
            self._client,
            _LIST_LOGS,
            _LIST_LOGS_PAGING,
            {"job_id": job_id, "limit": limit, "cursor": cursor},
            options,
        )

    def stream(
        self,
        job_id: str,
        *,
        last_event_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> str:
        """Follow a job.
        `GET /v3/jobs/{job_id}/stream`

        Server-sent events: `status` with what `v3.jobs.retrieve_status` tells, `log` with an
        entry of `v3.jobs.list_logs`, and `done` at the end. A stream that ends without `done`
        was cut short.

        Args:
            job_id: Id of the job.
            last_event_id: Go on after this event; the `id` of a `status` or `log` event.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such job.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return self._client.call(
            _STREAM, {"job_id": job_id, "last_event_id": last_event_id}, options=options
        )

    def stream_events(
        self,
        job_id: str,
        *,
        last_event_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Stream[ServerSentEvent[Any]]:
        """Follow a job.
        `GET /v3/jobs/{job_id}/stream`

        Server-sent events: `status` with what `v3.jobs.retrieve_status` tells, `log` with an
        entry of `v3.jobs.list_logs`, and `done` at the end. A stream that ends without `done`
        was cut short.

        Args:
            job_id: Id of the job.
            last_event_id: Go on after this event; the `id` of a `status` or `log` event.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such job.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return self._client.stream(
            _STREAM,
            _STREAM_STREAM,
            {"job_id": job_id, "last_event_id": last_event_id},
            options=options,
        )


class AsyncV3Jobs(AsyncResource):
    """Operations on jobs."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3JobList:
        """List jobs.
        `GET /v3/jobs`

        Jobs, a page at a time.

        Args:
            limit: Jobs a page. 1 to 100. Defaults to 20.
            cursor: Where the page begins: `next_cursor` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return await self._client.call(_LIST, {"limit": limit, "cursor": cursor}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3JobList, models.V3JobSummary]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/jobs`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"limit": limit, "cursor": cursor}, options
        )

    async def retrieve(
        self,
        job_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3Job:
        """Show a job and its results.
        `GET /v3/jobs/{job_id}`

        The addresses of the results work for 48 hours.

        Args:
            job_id: Id of the job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such job.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        How long the addresses work is of the page on version 3.
        """
        return await self._client.call(_RETRIEVE, {"job_id": job_id}, options=options)

    async def retrieve_status(
        self,
        job_id: str,
        *,
        logs_after: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3JobStatus:
        """Tell how a job stands.
        `GET /v3/jobs/{job_id}/status`

        State and progress.

        Args:
            job_id: Id of the job.
            logs_after: Tell what happened after this place too: `start`, or `logs_next_cursor`
                of the poll before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such job.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return await self._client.call(
            _RETRIEVE_STATUS, {"job_id": job_id, "logs_after": logs_after}, options=options
        )

    async def list_logs(
        self,
        job_id: str,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3JobLogList:
        """Show the log of a job.
        `GET /v3/jobs/{job_id}/logs`

        What happened to a job, a page at a time.

        Args:
            job_id: Id of the job.
            limit: Entries a page. 1 to 100. Defaults to 20.
            cursor: Where the page begins: `next_cursor` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such job.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return await self._client.call(
            _LIST_LOGS, {"job_id": job_id, "limit": limit, "cursor": cursor}, options=options
        )

    def iterate_logs(
        self,
        job_id: str,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3JobLogList, models.V3JobLogEntry]:
        """Iterate over all items of `list_logs`, fetching pages as needed.
        `GET /v3/jobs/{job_id}/logs`

        Arguments and errors are those of `list_logs`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client,
            _LIST_LOGS,
            _LIST_LOGS_PAGING,
            {"job_id": job_id, "limit": limit, "cursor": cursor},
            options,
        )

    async def stream(
        self,
        job_id: str,
        *,
        last_event_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> str:
        """Follow a job.
        `GET /v3/jobs/{job_id}/stream`

        Server-sent events: `status` with what `v3.jobs.retrieve_status` tells, `log` with an
        entry of `v3.jobs.list_logs`, and `done` at the end. A stream that ends without `done`
        was cut short.

        Args:
            job_id: Id of the job.
            last_event_id: Go on after this event; the `id` of a `status` or `log` event.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such job.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return await self._client.call(
            _STREAM, {"job_id": job_id, "last_event_id": last_event_id}, options=options
        )

    def stream_events(
        self,
        job_id: str,
        *,
        last_event_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncStream[ServerSentEvent[Any]]:
        """Follow a job.
        `GET /v3/jobs/{job_id}/stream`

        Server-sent events: `status` with what `v3.jobs.retrieve_status` tells, `log` with an
        entry of `v3.jobs.list_logs`, and `done` at the end. A stream that ends without `done`
        was cut short.

        Args:
            job_id: Id of the job.
            last_event_id: Go on after this event; the `id` of a `status` or `log` event.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such job.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return self._client.stream(
            _STREAM,
            _STREAM_STREAM,
            {"job_id": job_id, "last_event_id": last_event_id},
            options=options,
        )
