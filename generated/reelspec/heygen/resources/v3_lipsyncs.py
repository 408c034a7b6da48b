# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:fd7c3d9a4899
"""`client.v3.lipsyncs`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

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

_LIST: OperationSpec[models.V3LipsyncList] = OperationSpec(
    id="v3.lipsyncs.list",
    method="GET",
    path="/v3/lipsyncs",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3LipsyncList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3LipsyncsListArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("token", "query")),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_CREATE: OperationSpec[models.V3LipsyncStartedResponse] = OperationSpec(
    id="v3.lipsyncs.create",
    method="POST",
    path="/v3/lipsyncs",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3LipsyncStartedResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3LipsyncsCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3CreateLipsyncRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_CREATE_BATCH: OperationSpec[models.V3BatchStartedResponse] = OperationSpec(
    id="v3.lipsyncs.create_batch",
    method="POST",
    path="/v3/lipsyncs/batches",
    answers={
        "202": ResponseSpec("json", Type(_MODELS, "V3BatchStartedResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3LipsyncsCreateBatchArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3CreateLipsyncBatchRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE_BATCH: OperationSpec[models.V3BatchResponse] = OperationSpec(
    id="v3.lipsyncs.retrieve_batch",
    method="GET",
    path="/v3/lipsyncs/batches/{batch_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3BatchResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3LipsyncsRetrieveBatchArguments"),
    parameters=(
        ParameterSpec("batch_id", "path"),
        ParameterSpec("limit", "query"),
        ParameterSpec("token", "query"),
    ),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_LIST_STATUSES: OperationSpec[models.V3StatusList] = OperationSpec(
    id="v3.lipsyncs.list_statuses",
    method="GET",
    path="/v3/lipsyncs/statuses",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3StatusList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3LipsyncsListStatusesArguments"),
    parameters=(ParameterSpec("lipsync_ids", "query"), ParameterSpec("batch_ids", "query")),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_RETRIEVE: OperationSpec[models.V3LipsyncResponse] = OperationSpec(
    id="v3.lipsyncs.retrieve",
    method="GET",
    path="/v3/lipsyncs/{lipsync_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3LipsyncResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("lipsync_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_DELETE: OperationSpec[models.V3DeletedResponse] = OperationSpec(
    id="v3.lipsyncs.delete",
    method="DELETE",
    path="/v3/lipsyncs/{lipsync_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3DeletedResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3LipsyncsDeleteArguments"),
    parameters=(
        ParameterSpec("lipsync_id", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
    idempotency_header="Idempotency-Key",
)

_UPDATE: OperationSpec[models.V3LipsyncResponse] = OperationSpec(
    id="v3.lipsyncs.update",
    method="PATCH",
    path="/v3/lipsyncs/{lipsync_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3LipsyncResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3LipsyncsUpdateArguments"),
    parameters=(
        ParameterSpec("lipsync_id", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    body=BodySpec(type=Type(_PARAMS, "V3RenameRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
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
_RETRIEVE_BATCH_PAGING = PagingSpec(
    style="token",
    position="token",
    limit="limit",
    default_limit=100,
    items="/data/items",
    next="/data/next_token",
    more="/data/has_more",
)


class V3Lipsyncs(SyncResource):
    """Operations on lipsyncs."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3LipsyncList:
        """List lipsyncs.
        `GET /v3/lipsyncs`

        Lipsyncs of the account.

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
    ) -> Pages[models.V3LipsyncList, models.V3Lipsync]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/lipsyncs`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options)

    def create(
        self,
        *,
        video: params.V3AssetUrl | dicts.V3AssetUrl | (params.V3AssetId | dicts.V3AssetId),
        audio: params.V3AssetUrl | dicts.V3AssetUrl | (params.V3AssetId | dicts.V3AssetId),
        idempotency_key: str | MISSING = MISSING,
        callback_id: str | None | MISSING = MISSING,
        callback_url: str | None | MISSING = MISSING,
        disable_music_track: bool | MISSING = MISSING,
        enable_caption: bool | MISSING = MISSING,
        enable_dynamic_duration: bool | MISSING = MISSING,
        enable_speech_enhancement: bool | MISSING = MISSING,
        enable_watermark: bool | MISSING = MISSING,
        end_time: float | None | MISSING = MISSING,
        folder_id: str | None | MISSING = MISSING,
        fps_mode: str | None | MISSING = MISSING,
        keep_the_same_format: bool | None | MISSING = MISSING,
        mode: Literal["speed", "precision"] | MISSING = MISSING,
        start_time: float | None | MISSING = MISSING,
        title: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3LipsyncStartedResponse, models.V3LipsyncResponse]:
        """Create a lipsync.
        `POST /v3/lipsyncs`

        Starts a video whose lips follow another audio.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            video: A file: an address or an asset.
            audio: A file: an address or an asset.
            callback_id: An id of your own, repeated in deliveries.
            callback_url: Address that is notified at the end. The delivery is not signed: match
                its `callback_id`, do not trust its body.
            disable_music_track: Leave out the music of the video. Defaults to false.
            enable_caption: Make captions. Defaults to false.
            enable_dynamic_duration: Let the duration of the video follow the speech. Defaults
                to true.
            enable_speech_enhancement: Improve the sound of speech. Defaults to false.
            enable_watermark: Add a watermark. Defaults to false.
            end_time: Where to end, in seconds of the video.
            folder_id: Folder.
            fps_mode: How the frame rate is treated. Its values are not documented.
            keep_the_same_format: Keep the format of the video.
            mode: Faster, or more precise. Defaults to "speed".
            start_time: Where to start, in seconds of the video.
            title: Title.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.lipsyncs.create(
                video={"type": "url", "url": "https://example.com/video.mp4"},
                audio={"type": "url", "url": "https://example.com/voice.mp3"},
                mode="precision",
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
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.submit(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={
                "video": video,
                "audio": audio,
                "callback_id": callback_id,
                "callback_url": callback_url,
                "disable_music_track": disable_music_track,
                "enable_caption": enable_caption,
                "enable_dynamic_duration": enable_dynamic_duration,
                "enable_speech_enhancement": enable_speech_enhancement,
                "enable_watermark": enable_watermark,
                "end_time": end_time,
                "folder_id": folder_id,
                "fps_mode": fps_mode,
                "keep_the_same_format": keep_the_same_format,
                "mode": mode,
                "start_time": start_time,
                "title": title,
            },
            options=options,
        )

    def create_batch(
        self,
        *,
        lipsyncs: Sequence[params.V3CreateLipsyncRequest | dicts.V3CreateLipsyncRequest],
        idempotency_key: str | MISSING = MISSING,
        callback_url: str | None | MISSING = MISSING,
        title: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3BatchStartedResponse, models.V3BatchResponse]:
        """Create up to 100 lipsyncs.
        `POST /v3/lipsyncs/batches`

        Starts all lipsyncs of the list. The same `Idempotency-Key` returns the same batch; its
        `callback_url` is called once, at the end.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            lipsyncs: The lipsyncs, at most 100. At most 100 items.
            callback_url: Address that is notified at the end. The delivery is not signed: match
                its `callback_id`, do not trust its body.
            title: Title.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.lipsyncs.create_batch(
                lipsyncs=[
                    {
                        "video": {"type": "url", "url": "https://example.com/video.mp4"},
                        "audio": {"type": "url", "url": "https://example.com/voice.mp3"},
                    },
                ],
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
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return self._client.submit(
            _CREATE_BATCH,
            {"idempotency_key": idempotency_key},
            body={"lipsyncs": lipsyncs, "callback_url": callback_url, "title": title},
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
        """Retrieve a batch of lipsyncs.
        `GET /v3/lipsyncs/batches/{batch_id}`

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
        `GET /v3/lipsyncs/batches/{batch_id}`

        Arguments and errors are those of `retrieve_batch`; `.pages()` iterates over pages.
        """
        return Pages(
            self._client,
            _RETRIEVE_BATCH,
            _RETRIEVE_BATCH_PAGING,
            {"batch_id": batch_id, "limit": limit, "token": token},
            options,
        )

    def list_statuses(
        self,
        *,
        lipsync_ids: str | MISSING = MISSING,
        batch_ids: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3StatusList:
        """Retrieve the statuses of several lipsyncs.
        `GET /v3/lipsyncs/statuses`

        Takes up to 100 ids, of lipsyncs or of batches.

        Args:
            lipsync_ids: Ids of lipsyncs, separated by commas.
            batch_ids: Ids of batches, separated by commas.
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
        return self._client.call(
            _LIST_STATUSES, {"lipsync_ids": lipsync_ids, "batch_ids": batch_ids}, options=options
        )

    def retrieve(
        self,
        lipsync_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3LipsyncResponse:
        """Retrieve a lipsync.
        `GET /v3/lipsyncs/{lipsync_id}`

        Status of the lipsync, and its addresses once it is completed.

        Args:
            lipsync_id: Id of the lipsync.
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
        return self._client.call(_RETRIEVE, {"lipsync_id": lipsync_id}, options=options)

    def delete(
        self,
        lipsync_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3DeletedResponse:
        """Delete a lipsync.
        `DELETE /v3/lipsyncs/{lipsync_id}`

        Deletes the lipsync.

        Args:
            lipsync_id: Id of the lipsync.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            options: Options for this call only, such as timeout and retries.

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
        return self._client.call(
            _DELETE, {"lipsync_id": lipsync_id, "idempotency_key": idempotency_key}, options=options
        )

    def update(
        self,
        lipsync_id: str,
        *,
        title: str,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3LipsyncResponse:
        """Update a lipsync.
        `PATCH /v3/lipsyncs/{lipsync_id}`

        Changes the title of a lipsync.

        Args:
            lipsync_id: Id of the lipsync.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            title: Title.
            options: Options for this call only, such as timeout and retries.

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
        return self._client.call(
            _UPDATE,
            {"lipsync_id": lipsync_id, "idempotency_key": idempotency_key},
            body={"title": title},
            options=options,
        )


class AsyncV3Lipsyncs(AsyncResource):
    """Operations on lipsyncs."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3LipsyncList:
        """List lipsyncs.
        `GET /v3/lipsyncs`

        Lipsyncs of the account.

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
    ) -> AsyncPages[models.V3LipsyncList, models.V3Lipsync]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/lipsyncs`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options
        )

    async def create(
        self,
        *,
        video: params.V3AssetUrl | dicts.V3AssetUrl | (params.V3AssetId | dicts.V3AssetId),
        audio: params.V3AssetUrl | dicts.V3AssetUrl | (params.V3AssetId | dicts.V3AssetId),
        idempotency_key: str | MISSING = MISSING,
        callback_id: str | None | MISSING = MISSING,
        callback_url: str | None | MISSING = MISSING,
        disable_music_track: bool | MISSING = MISSING,
        enable_caption: bool | MISSING = MISSING,
        enable_dynamic_duration: bool | MISSING = MISSING,
        enable_speech_enhancement: bool | MISSING = MISSING,
        enable_watermark: bool | MISSING = MISSING,
        end_time: float | None | MISSING = MISSING,
        folder_id: str | None | MISSING = MISSING,
        fps_mode: str | None | MISSING = MISSING,
        keep_the_same_format: bool | None | MISSING = MISSING,
        mode: Literal["speed", "precision"] | MISSING = MISSING,
        start_time: float | None | MISSING = MISSING,
        title: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3LipsyncStartedResponse, models.V3LipsyncResponse]:
        """Create a lipsync.
        `POST /v3/lipsyncs`

        Starts a video whose lips follow another audio.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            video: A file: an address or an asset.
            audio: A file: an address or an asset.
            callback_id: An id of your own, repeated in deliveries.
            callback_url: Address that is notified at the end. The delivery is not signed: match
                its `callback_id`, do not trust its body.
            disable_music_track: Leave out the music of the video. Defaults to false.
            enable_caption: Make captions. Defaults to false.
            enable_dynamic_duration: Let the duration of the video follow the speech. Defaults
                to true.
            enable_speech_enhancement: Improve the sound of speech. Defaults to false.
            enable_watermark: Add a watermark. Defaults to false.
            end_time: Where to end, in seconds of the video.
            folder_id: Folder.
            fps_mode: How the frame rate is treated. Its values are not documented.
            keep_the_same_format: Keep the format of the video.
            mode: Faster, or more precise. Defaults to "speed".
            start_time: Where to start, in seconds of the video.
            title: Title.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.lipsyncs.create(
                video={"type": "url", "url": "https://example.com/video.mp4"},
                audio={"type": "url", "url": "https://example.com/voice.mp3"},
                mode="precision",
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
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.submit(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={
                "video": video,
                "audio": audio,
                "callback_id": callback_id,
                "callback_url": callback_url,
                "disable_music_track": disable_music_track,
                "enable_caption": enable_caption,
                "enable_dynamic_duration": enable_dynamic_duration,
                "enable_speech_enhancement": enable_speech_enhancement,
                "enable_watermark": enable_watermark,
                "end_time": end_time,
                "folder_id": folder_id,
                "fps_mode": fps_mode,
                "keep_the_same_format": keep_the_same_format,
                "mode": mode,
                "start_time": start_time,
                "title": title,
            },
            options=options,
        )

    async def create_batch(
        self,
        *,
        lipsyncs: Sequence[params.V3CreateLipsyncRequest | dicts.V3CreateLipsyncRequest],
        idempotency_key: str | MISSING = MISSING,
        callback_url: str | None | MISSING = MISSING,
        title: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3BatchStartedResponse, models.V3BatchResponse]:
        """Create up to 100 lipsyncs.
        `POST /v3/lipsyncs/batches`

        Starts all lipsyncs of the list. The same `Idempotency-Key` returns the same batch; its
        `callback_url` is called once, at the end.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            lipsyncs: The lipsyncs, at most 100. At most 100 items.
            callback_url: Address that is notified at the end. The delivery is not signed: match
                its `callback_id`, do not trust its body.
            title: Title.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.lipsyncs.create_batch(
                lipsyncs=[
                    {
                        "video": {"type": "url", "url": "https://example.com/video.mp4"},
                        "audio": {"type": "url", "url": "https://example.com/voice.mp3"},
                    },
                ],
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
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.
        """
        return await self._client.submit(
            _CREATE_BATCH,
            {"idempotency_key": idempotency_key},
            body={"lipsyncs": lipsyncs, "callback_url": callback_url, "title": title},
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
        """Retrieve a batch of lipsyncs.
        `GET /v3/lipsyncs/batches/{batch_id}`

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
        `GET /v3/lipsyncs/batches/{batch_id}`

        Arguments and errors are those of `retrieve_batch`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client,
            _RETRIEVE_BATCH,
            _RETRIEVE_BATCH_PAGING,
            {"batch_id": batch_id, "limit": limit, "token": token},
            options,
        )

    async def list_statuses(
        self,
        *,
        lipsync_ids: str | MISSING = MISSING,
        batch_ids: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3StatusList:
        """Retrieve the statuses of several lipsyncs.
        `GET /v3/lipsyncs/statuses`

        Takes up to 100 ids, of lipsyncs or of batches.

        Args:
            lipsync_ids: Ids of lipsyncs, separated by commas.
            batch_ids: Ids of batches, separated by commas.
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
        return await self._client.call(
            _LIST_STATUSES, {"lipsync_ids": lipsync_ids, "batch_ids": batch_ids}, options=options
        )

    async def retrieve(
        self,
        lipsync_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3LipsyncResponse:
        """Retrieve a lipsync.
        `GET /v3/lipsyncs/{lipsync_id}`

        Status of the lipsync, and its addresses once it is completed.

        Args:
            lipsync_id: Id of the lipsync.
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
        return await self._client.call(_RETRIEVE, {"lipsync_id": lipsync_id}, options=options)

    async def delete(
        self,
        lipsync_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3DeletedResponse:
        """Delete a lipsync.
        `DELETE /v3/lipsyncs/{lipsync_id}`

        Deletes the lipsync.

        Args:
            lipsync_id: Id of the lipsync.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            options: Options for this call only, such as timeout and retries.

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
        return await self._client.call(
            _DELETE, {"lipsync_id": lipsync_id, "idempotency_key": idempotency_key}, options=options
        )

    async def update(
        self,
        lipsync_id: str,
        *,
        title: str,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3LipsyncResponse:
        """Update a lipsync.
        `PATCH /v3/lipsyncs/{lipsync_id}`

        Changes the title of a lipsync.

        Args:
            lipsync_id: Id of the lipsync.
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            title: Title.
            options: Options for this call only, such as timeout and retries.

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
        return await self._client.call(
            _UPDATE,
            {"lipsync_id": lipsync_id, "idempotency_key": idempotency_key},
            body={"title": title},
            options=options,
        )
