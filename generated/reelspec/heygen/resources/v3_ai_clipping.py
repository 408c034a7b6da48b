# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:85847feb5935
"""`client.v3.ai_clipping`"""

from __future__ import annotations

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

_LIST: OperationSpec[models.V3ClippingList] = OperationSpec(
    id="v3.ai_clipping.list",
    method="GET",
    path="/v3/ai-clipping",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3ClippingList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3AiClippingListArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("token", "query")),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_CREATE: OperationSpec[models.V3ClippingStartedResponse] = OperationSpec(
    id="v3.ai_clipping.create",
    method="POST",
    path="/v3/ai-clipping",
    answers={
        "202": ResponseSpec("json", Type(_MODELS, "V3ClippingStartedResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3AiClippingCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3CreateClippingRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE: OperationSpec[models.V3ClippingResponse] = OperationSpec(
    id="v3.ai_clipping.retrieve",
    method="GET",
    path="/v3/ai-clipping/{job_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3ClippingResponse")),
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

_DELETE: OperationSpec[models.V3DeletedResponse] = OperationSpec(
    id="v3.ai_clipping.delete",
    method="DELETE",
    path="/v3/ai-clipping/{job_id}",
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
    arguments=Type(_PARAMS, "V3AiClippingDeleteArguments"),
    parameters=(
        ParameterSpec("job_id", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
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


class V3AiClipping(SyncResource):
    """Operations on ai_clipping."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3ClippingList:
        """List clipping jobs.
        `GET /v3/ai-clipping`

        Clipping jobs of the account, with their clips.

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
    ) -> Pages[models.V3ClippingList, models.V3Clipping]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/ai-clipping`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options)

    def create(
        self,
        *,
        video: params.V3AssetUrl | dicts.V3AssetUrl | (params.V3AssetId | dicts.V3AssetId),
        idempotency_key: str | MISSING = MISSING,
        callback_id: str | None | MISSING = MISSING,
        callback_url: str | None | MISSING = MISSING,
        input_language: str | None | MISSING = MISSING,
        output_settings: params.V3ClippingSettings | dicts.V3ClippingSettings | MISSING = MISSING,
        title: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3ClippingStartedResponse, models.V3ClippingResponse]:
        """Cut a video into clips.
        `POST /v3/ai-clipping`

        Starts a job that cuts a long video into short clips.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            video: A file: an address or an asset.
            callback_id: An id of your own, repeated in deliveries.
            callback_url: Address that is notified at the end. The delivery is not signed: match
                its `callback_id`, do not trust its body.
            input_language: Language of the video.
            output_settings: What the clips are like.
            title: Title.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.ai_clipping.create(
                video={"type": "url", "url": "https://example.com/talk.mp4"},
                output_settings={"aspect_ratio": "portrait"},
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
                "callback_id": callback_id,
                "callback_url": callback_url,
                "input_language": input_language,
                "output_settings": output_settings,
                "title": title,
            },
            options=options,
        )

    def retrieve(
        self,
        job_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3ClippingResponse:
        """Retrieve a clipping job.
        `GET /v3/ai-clipping/{job_id}`

        Status of the job, and its clips.

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
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3DeletedResponse:
        """Delete a clipping job.
        `DELETE /v3/ai-clipping/{job_id}`

        Deletes the job.

        Args:
            job_id: Id of the job.
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
            _DELETE, {"job_id": job_id, "idempotency_key": idempotency_key}, options=options
        )


class AsyncV3AiClipping(AsyncResource):
    """Operations on ai_clipping."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3ClippingList:
        """List clipping jobs.
        `GET /v3/ai-clipping`

        Clipping jobs of the account, with their clips.

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
    ) -> AsyncPages[models.V3ClippingList, models.V3Clipping]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/ai-clipping`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options
        )

    async def create(
        self,
        *,
        video: params.V3AssetUrl | dicts.V3AssetUrl | (params.V3AssetId | dicts.V3AssetId),
        idempotency_key: str | MISSING = MISSING,
        callback_id: str | None | MISSING = MISSING,
        callback_url: str | None | MISSING = MISSING,
        input_language: str | None | MISSING = MISSING,
        output_settings: params.V3ClippingSettings | dicts.V3ClippingSettings | MISSING = MISSING,
        title: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3ClippingStartedResponse, models.V3ClippingResponse]:
        """Cut a video into clips.
        `POST /v3/ai-clipping`

        Starts a job that cuts a long video into short clips.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            video: A file: an address or an asset.
            callback_id: An id of your own, repeated in deliveries.
            callback_url: Address that is notified at the end. The delivery is not signed: match
                its `callback_id`, do not trust its body.
            input_language: Language of the video.
            output_settings: What the clips are like.
            title: Title.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.ai_clipping.create(
                video={"type": "url", "url": "https://example.com/talk.mp4"},
                output_settings={"aspect_ratio": "portrait"},
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
                "callback_id": callback_id,
                "callback_url": callback_url,
                "input_language": input_language,
                "output_settings": output_settings,
                "title": title,
            },
            options=options,
        )

    async def retrieve(
        self,
        job_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3ClippingResponse:
        """Retrieve a clipping job.
        `GET /v3/ai-clipping/{job_id}`

        Status of the job, and its clips.

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
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3DeletedResponse:
        """Delete a clipping job.
        `DELETE /v3/ai-clipping/{job_id}`

        Deletes the job.

        Args:
            job_id: Id of the job.
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
            _DELETE, {"job_id": job_id, "idempotency_key": idempotency_key}, options=options
        )
