# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:ab83c6c9a489
"""`client.jobs`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, overload

from pydantic import MISSING

from ..._runtime.jobs.collection import AsyncJobs as _AsyncJobs
from ..._runtime.jobs.collection import SyncJobs as _SyncJobs
from ..._runtime.jobs.job import AsyncCancelableJob, CancelableJob
from ..._runtime.operation import (
    BodySpec,
    OperationSpec,
    ParameterSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions
from ..._runtime.paging import AsyncPages, Pages, PagingSpec

if TYPE_CHECKING:
    from .. import dicts, models, params

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.JobList] = OperationSpec(
    id="jobs.list",
    method="GET",
    path="/jobs",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "JobList")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    arguments=Type(_PARAMS, "JobsListArguments"),
    parameters=(
        ParameterSpec("limit", "query"),
        ParameterSpec("offset", "query"),
        ParameterSpec("status", "query"),
    ),
    security=(("BearerAuth",),),
    repeatable=True,
)

_CREATE_BODY = BodySpec(type=Type(_PARAMS, "CreateJobRequest"), names={"webhook_url": "webhookUrl"})
_CREATE: OperationSpec[models.JobCreated] = OperationSpec(
    id="jobs.create",
    method="POST",
    path="/jobs",
    answers={
        "201": ResponseSpec("json", Type(_MODELS, "JobCreated")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "402": ResponseSpec("json", Type(_MODELS, "InsufficientCredits")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=_CREATE_BODY,
    security=(("BearerAuth",),),
)

_RETRIEVE: OperationSpec[models.Job] = OperationSpec(
    id="jobs.retrieve",
    method="GET",
    path="/jobs/{id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "Job")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "404": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    parameters=(ParameterSpec("id", "path"),),
    security=(("BearerAuth",),),
    repeatable=True,
)

_CANCEL: OperationSpec[Any] = OperationSpec(
    id="jobs.cancel",
    method="DELETE",
    path="/jobs/{id}",
    answers={
        "200": ResponseSpec("json"),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "404": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    parameters=(ParameterSpec("id", "path"),),
    security=(("BearerAuth",),),
    repeatable=True,
)

_LIST_PAGING = PagingSpec(
    style="offset", position="offset", limit="limit", default_limit=20, max_limit=100, items="/data"
)


class Jobs(_SyncJobs):
    """Generation jobs of every workflow."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        offset: int | MISSING = MISSING,
        status: Literal["pending", "running", "completed", "failed"] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.JobList:
        """List jobs.
        `GET /jobs`

        The jobs, a page at a time.

        Args:
            limit: Jobs a page. 1 to 100. Defaults to 20.
            offset: Jobs to skip. Defaults to 0.
            status: Only jobs in this state.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/jobs (2026-11-20).
        """
        return self._client.call(
            _LIST, {"limit": limit, "offset": offset, "status": status}, options=options
        )

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        offset: int | MISSING = MISSING,
        status: Literal["pending", "running", "completed", "failed"] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.JobList, models.Job]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /jobs`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(
            self._client,
            _LIST,
            _LIST_PAGING,
            {"limit": limit, "offset": offset, "status": status},
            options,
        )

    @overload
    def create(
        self,
        *,
        workflow: Literal["generate_video"],
        input: params.VideoInput | dicts.VideoInput,
        webhook_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> CancelableJob[models.JobCreated, models.Job]:
        """Start a generation job.
        `POST /jobs`

        Charges credits by workflow and model, and answers with the job; poll `jobs.retrieve`
        until it ends.

        Args:
            workflow: The workflow: always `generate_video`.
            input: What a video shows, and with which model it is made.
            webhook_url: Address that is told when the job is done.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.jobs.create(
                workflow="generate_video",
                input={
                    "prompt": "A golden retriever running on a beach at sunset, cinematic 4K",
                    "model": "veo3",
                    "aspect_ratio": "16:9",
                },
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.
        """

    @overload
    def create(
        self,
        *,
        workflow: Literal["generate_image"],
        input: params.ImageInput | dicts.ImageInput | MISSING = MISSING,
        webhook_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> CancelableJob[models.JobCreated, models.Job]:
        """Start a generation job.
        `POST /jobs`

        Charges credits by workflow and model, and answers with the job; poll `jobs.retrieve`
        until it ends.

        Args:
            workflow: The workflow: always `generate_image`.
            input: What an image shows.
            webhook_url: Address that is told when the job is done.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.
        """

    @overload
    def create(
        self,
        *,
        workflow: Literal["edit_image"],
        input: params.EditImageInput | dicts.EditImageInput | MISSING = MISSING,
        webhook_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> CancelableJob[models.JobCreated, models.Job]:
        """Start a generation job.
        `POST /jobs`

        Charges credits by workflow and model, and answers with the job; poll `jobs.retrieve`
        until it ends.

        Args:
            workflow: The workflow: always `edit_image`.
            input: What to change in an image.
            webhook_url: Address that is told when the job is done.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.
        """

    @overload
    def create(
        self,
        *,
        workflow: Literal["generate_asmr"],
        input: params.AsmrInput | dicts.AsmrInput | MISSING = MISSING,
        webhook_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> CancelableJob[models.JobCreated, models.Job]:
        """Start a generation job.
        `POST /jobs`

        Charges credits by workflow and model, and answers with the job; poll `jobs.retrieve`
        until it ends.

        Args:
            workflow: The workflow: always `generate_asmr`.
            input: What an ASMR job makes.
            webhook_url: Address that is told when the job is done.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.
        """

    @overload
    def create(
        self,
        *,
        workflow: Literal["house-timelapse"],
        input: Mapping[str, Any] | MISSING = MISSING,
        webhook_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> CancelableJob[models.JobCreated, models.Job]:
        """Start a generation job.
        `POST /jobs`

        Charges credits by workflow and model, and answers with the job; poll `jobs.retrieve`
        until it ends.

        Args:
            workflow: The workflow: always `house-timelapse`.
            input: Input of the workflow; only `theme` was seen.
            webhook_url: Address that is told when the job is done.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.
        """

    def create(
        self,
        *,
        options: CallOptions | None = None,
        **body: Any,
    ) -> CancelableJob[models.JobCreated, models.Job]:
        """Start a generation job.
        `POST /jobs`

        Charges credits by workflow and model, and answers with the job; poll `jobs.retrieve`
        until it ends.

        Args:
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.
        """
        return self._client.submit_cancelable(
            _CREATE, body=_CREATE_BODY.spread(body), options=options
        )

    def retrieve(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.Job:
        """Tell how a job stands.
        `GET /jobs/{id}`

        Gives the job as it stands, like an entry of `jobs.list`.

        Args:
            id: Id of the job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            NotFoundError: 404: There is no such thing. Codes NOT_FOUND, MODEL_NOT_FOUND,
                JOB_NOT_FOUND.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/jobs (2026-11-20). The answer is a job as in the list;
        an example of its own is not in our sources.
        """
        return self._client.call(_RETRIEVE, {"id": id}, options=options)

    def cancel(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Cancel a job.
        `DELETE /jobs/{id}`

        Cancels the job. The answer is not documented.

        Args:
            id: Id of the job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            NotFoundError: 404: There is no such thing. Codes NOT_FOUND, MODEL_NOT_FOUND,
                JOB_NOT_FOUND.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/jobs (2026-11-20).
        """
        return self._client.call(_CANCEL, {"id": id}, options=options)


class AsyncJobs(_AsyncJobs):
    """Generation jobs of every workflow."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        offset: int | MISSING = MISSING,
        status: Literal["pending", "running", "completed", "failed"] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.JobList:
        """List jobs.
        `GET /jobs`

        The jobs, a page at a time.

        Args:
            limit: Jobs a page. 1 to 100. Defaults to 20.
            offset: Jobs to skip. Defaults to 0.
            status: Only jobs in this state.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/jobs (2026-11-20).
        """
        return await self._client.call(
            _LIST, {"limit": limit, "offset": offset, "status": status}, options=options
        )

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        offset: int | MISSING = MISSING,
        status: Literal["pending", "running", "completed", "failed"] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.JobList, models.Job]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /jobs`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client,
            _LIST,
            _LIST_PAGING,
            {"limit": limit, "offset": offset, "status": status},
            options,
        )

    @overload
    async def create(
        self,
        *,
        workflow: Literal["generate_video"],
        input: params.VideoInput | dicts.VideoInput,
        webhook_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncCancelableJob[models.JobCreated, models.Job]:
        """Start a generation job.
        `POST /jobs`

        Charges credits by workflow and model, and answers with the job; poll `jobs.retrieve`
        until it ends.

        Args:
            workflow: The workflow: always `generate_video`.
            input: What a video shows, and with which model it is made.
            webhook_url: Address that is told when the job is done.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.jobs.create(
                workflow="generate_video",
                input={
                    "prompt": "A golden retriever running on a beach at sunset, cinematic 4K",
                    "model": "veo3",
                    "aspect_ratio": "16:9",
                },
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.
        """

    @overload
    async def create(
        self,
        *,
        workflow: Literal["generate_image"],
        input: params.ImageInput | dicts.ImageInput | MISSING = MISSING,
        webhook_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncCancelableJob[models.JobCreated, models.Job]:
        """Start a generation job.
        `POST /jobs`

        Charges credits by workflow and model, and answers with the job; poll `jobs.retrieve`
        until it ends.

        Args:
            workflow: The workflow: always `generate_image`.
            input: What an image shows.
            webhook_url: Address that is told when the job is done.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.
        """

    @overload
    async def create(
        self,
        *,
        workflow: Literal["edit_image"],
        input: params.EditImageInput | dicts.EditImageInput | MISSING = MISSING,
        webhook_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncCancelableJob[models.JobCreated, models.Job]:
        """Start a generation job.
        `POST /jobs`

        Charges credits by workflow and model, and answers with the job; poll `jobs.retrieve`
        until it ends.

        Args:
            workflow: The workflow: always `edit_image`.
            input: What to change in an image.
            webhook_url: Address that is told when the job is done.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.
        """

    @overload
    async def create(
        self,
        *,
        workflow: Literal["generate_asmr"],
        input: params.AsmrInput | dicts.AsmrInput | MISSING = MISSING,
        webhook_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncCancelableJob[models.JobCreated, models.Job]:
        """Start a generation job.
        `POST /jobs`

        Charges credits by workflow and model, and answers with the job; poll `jobs.retrieve`
        until it ends.

        Args:
            workflow: The workflow: always `generate_asmr`.
            input: What an ASMR job makes.
            webhook_url: Address that is told when the job is done.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.
        """

    @overload
    async def create(
        self,
        *,
        workflow: Literal["house-timelapse"],
        input: Mapping[str, Any] | MISSING = MISSING,
        webhook_url: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncCancelableJob[models.JobCreated, models.Job]:
        """Start a generation job.
        `POST /jobs`

        Charges credits by workflow and model, and answers with the job; poll `jobs.retrieve`
        until it ends.

        Args:
            workflow: The workflow: always `house-timelapse`.
            input: Input of the workflow; only `theme` was seen.
            webhook_url: Address that is told when the job is done.
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.
        """

    async def create(
        self,
        *,
        options: CallOptions | None = None,
        **body: Any,
    ) -> AsyncCancelableJob[models.JobCreated, models.Job]:
        """Start a generation job.
        `POST /jobs`

        Charges credits by workflow and model, and answers with the job; poll `jobs.retrieve`
        until it ends.

        Args:
            options: Options for this call only, such as timeout and retries.

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.
        """
        return await self._client.submit_cancelable(
            _CREATE, body=_CREATE_BODY.spread(body), options=options
        )

    async def retrieve(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.Job:
        """Tell how a job stands.
        `GET /jobs/{id}`

        Gives the job as it stands, like an entry of `jobs.list`.

        Args:
            id: Id of the job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            NotFoundError: 404: There is no such thing. Codes NOT_FOUND, MODEL_NOT_FOUND,
                JOB_NOT_FOUND.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/jobs (2026-11-20). The answer is a job as in the list;
        an example of its own is not in our sources.
        """
        return await self._client.call(_RETRIEVE, {"id": id}, options=options)

    async def cancel(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Cancel a job.
        `DELETE /jobs/{id}`

        Cancels the job. The answer is not documented.

        Args:
            id: Id of the job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            NotFoundError: 404: There is no such thing. Codes NOT_FOUND, MODEL_NOT_FOUND,
                JOB_NOT_FOUND.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/jobs (2026-11-20).
        """
        return await self._client.call(_CANCEL, {"id": id}, options=options)
