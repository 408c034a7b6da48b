# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:59fdcece5714
"""`client.v3.background_removals`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.jobs.job import AsyncJob, Job
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

_LIST: OperationSpec[models.V3BackgroundRemovalList] = OperationSpec(
    id="v3.background_removals.list",
    method="GET",
    path="/v3/background-removals",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3BackgroundRemovalList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3BackgroundRemovalsListArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("token", "query")),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_CREATE: OperationSpec[models.V3BackgroundRemovalResponse] = OperationSpec(
    id="v3.background_removals.create",
    method="POST",
    path="/v3/background-removals",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3BackgroundRemovalResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "V3CreateBackgroundRemovalRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_field="/request_id",
)

_RETRIEVE: OperationSpec[models.V3BackgroundRemovalResponse] = OperationSpec(
    id="v3.background_removals.retrieve",
    method="GET",
    path="/v3/background-removals/{job_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3BackgroundRemovalResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("job_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_DELETE: OperationSpec[models.V3DeletedBackgroundRemovalResponse] = OperationSpec(
    id="v3.background_removals.delete",
    method="DELETE",
    path="/v3/background-removals/{job_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3DeletedBackgroundRemovalResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("job_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_LIST_PAGING = PagingSpec(
    style="token",
    position="token",
    limit="limit",
    default_limit=10,
    items="/data",
    next="/next_token",
    more="/has_more",
)


class V3BackgroundRemovals(SyncResource):
    """Operations on background_removals."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3BackgroundRemovalList:
        """List background removals.
        `GET /v3/background-removals`

        Background removals of the account.

        Args:
            limit: Entries a page. 1 to 100. Defaults to 10.
            token: Token of the page: `next_token` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.call(_LIST, {"limit": limit, "token": token}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3BackgroundRemovalList, models.V3BackgroundRemoval]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/background-removals`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options)

    def create(
        self,
        *,
        video: params.V3AssetUrl
        | dicts.V3AssetUrl
        | (params.V3AssetId | dicts.V3AssetId)
        | (params.V3AssetBase64 | dicts.V3AssetBase64),
        layers: Sequence[str] | MISSING = MISSING,
        request_id: str | None | MISSING = MISSING,
        title: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3BackgroundRemovalResponse, models.V3BackgroundRemovalResponse]:
        """Remove the background of a video.
        `POST /v3/background-removals`

        Starts a background removal. `Idempotency-Key` is not honored here: the field
        `request_id` makes a repeat safe.

        Args:
            video: A file: an address, an asset, or its content in base64.
            layers: Layers to return, such as `foreground` and `mask`.
            request_id: Key that makes a repeat safe: the same key gets the first job, charged
                once, even with another body. Without it the client sends one.
            title: Title.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.background_removals.create(
                video={"type": "url", "url": "https://example.com/video.mp4"},
                layers=["foreground", "mask"],
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.submit(
            _CREATE,
            body={"video": video, "layers": layers, "request_id": request_id, "title": title},
            options=options,
        )

    def retrieve(
        self,
        job_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3BackgroundRemovalResponse:
        """Retrieve a background removal.
        `GET /v3/background-removals/{job_id}`

        Status of the background removal, and its layers once it is completed.

        Args:
            job_id: Id of the job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.call(_RETRIEVE, {"job_id": job_id}, options=options)

    def delete(
        self,
        job_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3DeletedBackgroundRemovalResponse:
        """Delete a background removal.
        `DELETE /v3/background-removals/{job_id}`

        Deletes the background removal.

        Args:
            job_id: Id of the job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.call(_DELETE, {"job_id": job_id}, options=options)


class AsyncV3BackgroundRemovals(AsyncResource):
    """Operations on background_removals."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3BackgroundRemovalList:
        """List background removals.
        `GET /v3/background-removals`

        Background removals of the account.

        Args:
            limit: Entries a page. 1 to 100. Defaults to 10.
            token: Token of the page: `next_token` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.call(_LIST, {"limit": limit, "token": token}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3BackgroundRemovalList, models.V3BackgroundRemoval]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/background-removals`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options
        )

    async def create(
        self,
        *,
        video: params.V3AssetUrl
        | dicts.V3AssetUrl
        | (params.V3AssetId | dicts.V3AssetId)
        | (params.V3AssetBase64 | dicts.V3AssetBase64),
        layers: Sequence[str] | MISSING = MISSING,
        request_id: str | None | MISSING = MISSING,
        title: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3BackgroundRemovalResponse, models.V3BackgroundRemovalResponse]:
        """Remove the background of a video.
        `POST /v3/background-removals`

        Starts a background removal. `Idempotency-Key` is not honored here: the field
        `request_id` makes a repeat safe.

        Args:
            video: A file: an address, an asset, or its content in base64.
            layers: Layers to return, such as `foreground` and `mask`.
            request_id: Key that makes a repeat safe: the same key gets the first job, charged
                once, even with another body. Without it the client sends one.
            title: Title.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.background_removals.create(
                video={"type": "url", "url": "https://example.com/video.mp4"},
                layers=["foreground", "mask"],
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.submit(
            _CREATE,
            body={"video": video, "layers": layers, "request_id": request_id, "title": title},
            options=options,
        )

    async def retrieve(
        self,
        job_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3BackgroundRemovalResponse:
        """Retrieve a background removal.
        `GET /v3/background-removals/{job_id}`

        Status of the background removal, and its layers once it is completed.

        Args:
            job_id: Id of the job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.call(_RETRIEVE, {"job_id": job_id}, options=options)

    async def delete(
        self,
        job_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3DeletedBackgroundRemovalResponse:
        """Delete a background removal.
        `DELETE /v3/background-removals/{job_id}`

        Deletes the background removal.

        Args:
            job_id: Id of the job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.call(_DELETE, {"job_id": job_id}, options=options)
