# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:64777147027a
"""`client.v3.direct_uploads`"""

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

_CREATE: OperationSpec[models.V3UploadResponse] = OperationSpec(
    id="v3.direct_uploads.create",
    method="POST",
    path="/v3/assets/direct-uploads",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3UploadResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3DirectUploadsCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3CreateUploadRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_COMPLETE: OperationSpec[models.V3UploadedAssetResponse] = OperationSpec(
    id="v3.direct_uploads.complete",
    method="POST",
    path="/v3/assets/{asset_id}/complete",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3UploadedAssetResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3DirectUploadsCompleteArguments"),
    parameters=(
        ParameterSpec("asset_id", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    body=BodySpec(type=Type(_PARAMS, "V3CompleteUploadRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_CREATE_BATCH: OperationSpec[models.V3UploadBatchResponse] = OperationSpec(
    id="v3.direct_uploads.create_batch",
    method="POST",
    path="/v3/assets/direct-uploads/batches",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3UploadBatchResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3DirectUploadsCreateBatchArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3CreateUploadBatchRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_COMPLETE_BATCH: OperationSpec[models.V3BatchStartedResponse] = OperationSpec(
    id="v3.direct_uploads.complete_batch",
    method="POST",
    path="/v3/assets/complete/batches",
    answers={
        "202": ResponseSpec("json", Type(_MODELS, "V3BatchStartedResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3DirectUploadsCompleteBatchArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3CompleteUploadBatchRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE_BATCH: OperationSpec[models.V3BatchResponse] = OperationSpec(
    id="v3.direct_uploads.retrieve_batch",
    method="GET",
    path="/v3/assets/batches/{batch_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3BatchResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3DirectUploadsRetrieveBatchArguments"),
    parameters=(
        ParameterSpec("batch_id", "path"),
        ParameterSpec("limit", "query"),
        ParameterSpec("token", "query"),
    ),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_RETRIEVE_BATCH_PAGING = PagingSpec(
    style="token",
    position="token",
    limit="limit",
    default_limit=100,
    items="/data/items",
    next="/data/next_token",
    more="/data/has_more",
)


class V3DirectUploads(SyncResource):
    """Operations on direct_uploads."""

    def create(
        self,
        *,
        filename: str,
        content_type_: str,
        size_bytes: int,
        idempotency_key: str | MISSING = MISSING,
        checksum_sha256: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3UploadResponse:
        """Create a direct upload.
        `POST /v3/assets/direct-uploads`

        For a file of any size: send its bytes with PUT to `upload_url`, with `upload_headers`
        as they are, then call `v3.direct_uploads.complete`.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            filename: Name of the file.
            content_type_: Media type of the file.
            size_bytes: Size in bytes.
            checksum_sha256: SHA-256 of the file. The encoding is not documented.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.direct_uploads.create(
                filename="talk.mp4",
                content_type_="video/mp4",
                size_bytes=52428800,
            )

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.call(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={
                "filename": filename,
                "content_type": content_type_,
                "size_bytes": size_bytes,
                "checksum_sha256": checksum_sha256,
            },
            options=options,
        )

    def complete(
        self,
        asset_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        checksum_sha256: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3UploadedAssetResponse, models.V3StatusList]:
        """Complete a direct upload.
        `POST /v3/assets/{asset_id}/complete`

        Says that the bytes are at `upload_url`; 409 while they are not. May be repeated. The
        asset is processed, then ready.

        Args:
            asset_id: Id of the asset.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            checksum_sha256: SHA-256 of the file. The encoding is not documented.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.direct_uploads.complete(
                "asset_1",
                checksum_sha256="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.submit(
            _COMPLETE,
            {"asset_id": asset_id, "idempotency_key": idempotency_key},
            body={"checksum_sha256": checksum_sha256},
            options=options,
        )

    def create_batch(
        self,
        *,
        files: Sequence[params.V3CreateUploadRequest | dicts.V3CreateUploadRequest],
        idempotency_key: str | MISSING = MISSING,
        callback_url: str | None | MISSING = MISSING,
        title: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3UploadBatchResponse:
        """Create several direct uploads.
        `POST /v3/assets/direct-uploads/batches`

        For several files: send the bytes of each with PUT, then call
        `v3.direct_uploads.complete_batch`.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            files: The files.
            callback_url: Address that is notified at the end. The delivery is not signed: match
                its `callback_id`, do not trust its body.
            title: Title.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.call(
            _CREATE_BATCH,
            {"idempotency_key": idempotency_key},
            body={"files": files, "callback_url": callback_url, "title": title},
            options=options,
        )

    def complete_batch(
        self,
        *,
        batch_id: str,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3BatchStartedResponse, models.V3BatchResponse]:
        """Complete a batch of direct uploads.
        `POST /v3/assets/complete/batches`

        Says that the bytes of all files are at their addresses.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            batch_id: Id of the batch.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.direct_uploads.complete_batch(batch_id="batch_1")

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.submit(
            _COMPLETE_BATCH,
            {"idempotency_key": idempotency_key},
            body={"batch_id": batch_id},
            options=options,
        )

    def retrieve_batch(
        self,
        batch_id: str,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3BatchResponse:
        """Retrieve a batch of direct uploads.
        `GET /v3/assets/batches/{batch_id}`

        Status of the batch, and of a page of its items.

        Args:
            batch_id: Id of the batch.
            limit: Entries a page. 1 to 100. Defaults to 100.
            token: Token of the page: `next_token` of the page before.
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
        return self._client.call(
            _RETRIEVE_BATCH, {"batch_id": batch_id, "limit": limit, "token": token}, options=options
        )

    def iterate_retrieve_batch(
        self,
        batch_id: str,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3BatchResponse, models.V3BatchItem]:
        """Iterate over all items of `retrieve_batch`, fetching pages as needed.
        `GET /v3/assets/batches/{batch_id}`

        Arguments and errors are those of `retrieve_batch`; `.pages()` iterates over pages.
        """
        return Pages(
            self._client,
            _RETRIEVE_BATCH,
            _RETRIEVE_BATCH_PAGING,
            {"batch_id": batch_id, "limit": limit, "token": token},
            options,
        )


class AsyncV3DirectUploads(AsyncResource):
    """Operations on direct_uploads."""

    async def create(
        self,
        *,
        filename: str,
        content_type_: str,
        size_bytes: int,
        idempotency_key: str | MISSING = MISSING,
        checksum_sha256: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3UploadResponse:
        """Create a direct upload.
        `POST /v3/assets/direct-uploads`

        For a file of any size: send its bytes with PUT to `upload_url`, with `upload_headers`
        as they are, then call `v3.direct_uploads.complete`.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            filename: Name of the file.
            content_type_: Media type of the file.
            size_bytes: Size in bytes.
            checksum_sha256: SHA-256 of the file. The encoding is not documented.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.direct_uploads.create(
                filename="talk.mp4",
                content_type_="video/mp4",
                size_bytes=52428800,
            )

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.call(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={
                "filename": filename,
                "content_type": content_type_,
                "size_bytes": size_bytes,
                "checksum_sha256": checksum_sha256,
            },
            options=options,
        )

    async def complete(
        self,
        asset_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        checksum_sha256: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3UploadedAssetResponse, models.V3StatusList]:
        """Complete a direct upload.
        `POST /v3/assets/{asset_id}/complete`

        Says that the bytes are at `upload_url`; 409 while they are not. May be repeated. The
        asset is processed, then ready.

        Args:
            asset_id: Id of the asset.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            checksum_sha256: SHA-256 of the file. The encoding is not documented.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.direct_uploads.complete(
                "asset_1",
                checksum_sha256="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            )

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: The object does not exist.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.submit(
            _COMPLETE,
            {"asset_id": asset_id, "idempotency_key": idempotency_key},
            body={"checksum_sha256": checksum_sha256},
            options=options,
        )

    async def create_batch(
        self,
        *,
        files: Sequence[params.V3CreateUploadRequest | dicts.V3CreateUploadRequest],
        idempotency_key: str | MISSING = MISSING,
        callback_url: str | None | MISSING = MISSING,
        title: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3UploadBatchResponse:
        """Create several direct uploads.
        `POST /v3/assets/direct-uploads/batches`

        For several files: send the bytes of each with PUT, then call
        `v3.direct_uploads.complete_batch`.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            files: The files.
            callback_url: Address that is notified at the end. The delivery is not signed: match
                its `callback_id`, do not trust its body.
            title: Title.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.call(
            _CREATE_BATCH,
            {"idempotency_key": idempotency_key},
            body={"files": files, "callback_url": callback_url, "title": title},
            options=options,
        )

    async def complete_batch(
        self,
        *,
        batch_id: str,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3BatchStartedResponse, models.V3BatchResponse]:
        """Complete a batch of direct uploads.
        `POST /v3/assets/complete/batches`

        Says that the bytes of all files are at their addresses.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            batch_id: Id of the batch.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.direct_uploads.complete_batch(batch_id="batch_1")

        Returns:
            Job: `.wait()` waits for the result, `.download(path)` saves its file, `.response`
                is the parsed response to this call.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.submit(
            _COMPLETE_BATCH,
            {"idempotency_key": idempotency_key},
            body={"batch_id": batch_id},
            options=options,
        )

    async def retrieve_batch(
        self,
        batch_id: str,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3BatchResponse:
        """Retrieve a batch of direct uploads.
        `GET /v3/assets/batches/{batch_id}`

        Status of the batch, and of a page of its items.

        Args:
            batch_id: Id of the batch.
            limit: Entries a page. 1 to 100. Defaults to 100.
            token: Token of the page: `next_token` of the page before.
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
        return await self._client.call(
            _RETRIEVE_BATCH, {"batch_id": batch_id, "limit": limit, "token": token}, options=options
        )

    def iterate_retrieve_batch(
        self,
        batch_id: str,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3BatchResponse, models.V3BatchItem]:
        """Iterate over all items of `retrieve_batch`, fetching pages as needed.
        `GET /v3/assets/batches/{batch_id}`

        Arguments and errors are those of `retrieve_batch`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client,
            _RETRIEVE_BATCH,
            _RETRIEVE_BATCH_PAGING,
            {"batch_id": batch_id, "limit": limit, "token": token},
            options,
        )
