# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:c48bbfb6c047
"""`client.v3.jobs`"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
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
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
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
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
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
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
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
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
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
_STREAM_STREAM = _StreamSpec("events", "text/event-stream", Type(_MODELS, "V3JobStreamEvent"))


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

        Returns a page of jobs.

        Args:
            limit: Jobs per page. 1 to 100. Defaults to 20.
            cursor: Position of the page: `next_cursor` of the previous page.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
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
        """Retrieve a job and its outputs.
        `GET /v3/jobs/{job_id}`

        Returns a job with its outputs. The URLs of the outputs expire after 48 hours.

        Args:
            job_id: Id of the job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The job does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        How long the URLs work is stated by the quickstart page of version 3.
        """
        return self._client.call(_RETRIEVE, {"job_id": job_id}, options=options)

    def retrieve_status(
        self,
        job_id: str,
        *,
        logs_after: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3JobStatus:
        """Retrieve the status of a job.
        `GET /v3/jobs/{job_id}/status`

        Returns status and progress.

        Args:
            job_id: Id of the job.
            logs_after: Also return log entries after this position: `start`, or
                `logs_next_cursor` of the previous call.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The job does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
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
        """List the log entries of a job.
        `GET /v3/jobs/{job_id}/logs`

        Returns a page of the log of a job.

        Args:
            job_id: Id of the job.
            limit: Entries per page. 1 to 100. Defaults to 20.
            cursor: Position of the page: `next_cursor` of the previous page.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The job does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
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
        """Stream the events of a job.
        `GET /v3/jobs/{job_id}/stream`

        Server-sent events: `status` with the response of `v3.jobs.retrieve_status`, `log` with
        an entry of `v3.jobs.list_logs`, and `done` at the end. A stream without `done` was
        interrupted.

        Args:
            job_id: Id of the job.
            last_event_id: Resume after this event: the `id` of a `status` or `log` event.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The job does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
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
    ) -> Stream[ServerSentEvent[models.V3JobStreamEvent]]:
        """Stream the events of a job.
        `GET /v3/jobs/{job_id}/stream`

        Server-sent events: `status` with the response of `v3.jobs.retrieve_status`, `log` with
        an entry of `v3.jobs.list_logs`, and `done` at the end. A stream without `done` was
        interrupted.

        Args:
            job_id: Id of the job.
            last_event_id: Resume after this event: the `id` of a `status` or `log` event.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The job does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
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

        Returns a page of jobs.

        Args:
            limit: Jobs per page. 1 to 100. Defaults to 20.
            cursor: Position of the page: `next_cursor` of the previous page.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
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
        """Retrieve a job and its outputs.
        `GET /v3/jobs/{job_id}`

        Returns a job with its outputs. The URLs of the outputs expire after 48 hours.

        Args:
            job_id: Id of the job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The job does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.

        How long the URLs work is stated by the quickstart page of version 3.
        """
        return await self._client.call(_RETRIEVE, {"job_id": job_id}, options=options)

    async def retrieve_status(
        self,
        job_id: str,
        *,
        logs_after: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3JobStatus:
        """Retrieve the status of a job.
        `GET /v3/jobs/{job_id}/status`

        Returns status and progress.

        Args:
            job_id: Id of the job.
            logs_after: Also return log entries after this position: `start`, or
                `logs_next_cursor` of the previous call.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The job does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
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
        """List the log entries of a job.
        `GET /v3/jobs/{job_id}/logs`

        Returns a page of the log of a job.

        Args:
            job_id: Id of the job.
            limit: Entries per page. 1 to 100. Defaults to 20.
            cursor: Position of the page: `next_cursor` of the previous page.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The job does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
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
        """Stream the events of a job.
        `GET /v3/jobs/{job_id}/stream`

        Server-sent events: `status` with the response of `v3.jobs.retrieve_status`, `log` with
        an entry of `v3.jobs.list_logs`, and `done` at the end. A stream without `done` was
        interrupted.

        Args:
            job_id: Id of the job.
            last_event_id: Resume after this event: the `id` of a `status` or `log` event.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The job does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
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
    ) -> AsyncStream[ServerSentEvent[models.V3JobStreamEvent]]:
        """Stream the events of a job.
        `GET /v3/jobs/{job_id}/stream`

        Server-sent events: `status` with the response of `v3.jobs.retrieve_status`, `log` with
        an entry of `v3.jobs.list_logs`, and `done` at the end. A stream without `done` was
        interrupted.

        Args:
            job_id: Id of the job.
            last_event_id: Resume after this event: the `id` of a `status` or `log` event.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The job does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.stream(
            _STREAM,
            _STREAM_STREAM,
            {"job_id": job_id, "last_event_id": last_event_id},
            options=options,
        )
