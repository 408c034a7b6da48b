# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:cd5211ff8fa6
"""`client.v3.hyperframes`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

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

_LIST: OperationSpec[models.V3RenderList] = OperationSpec(
    id="v3.hyperframes.list",
    method="GET",
    path="/v3/hyperframes/renders",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3RenderList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3HyperframesListArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("token", "query")),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_CREATE: OperationSpec[models.V3RenderStartedResponse] = OperationSpec(
    id="v3.hyperframes.create",
    method="POST",
    path="/v3/hyperframes/renders",
    answers={
        "202": ResponseSpec("json", Type(_MODELS, "V3RenderStartedResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3HyperframesCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3CreateRenderRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE: OperationSpec[models.V3RenderResponse] = OperationSpec(
    id="v3.hyperframes.retrieve",
    method="GET",
    path="/v3/hyperframes/renders/{render_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3RenderResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("render_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_DELETE: OperationSpec[models.V3DeletedRenderResponse] = OperationSpec(
    id="v3.hyperframes.delete",
    method="DELETE",
    path="/v3/hyperframes/renders/{render_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3DeletedRenderResponse")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3HyperframesDeleteArguments"),
    parameters=(
        ParameterSpec("render_id", "path"),
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


class V3Hyperframes(SyncResource):
    """Operations on hyperframes."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3RenderList:
        """List renders.
        `GET /v3/hyperframes/renders`

        Renders of the account.

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
    ) -> Pages[models.V3RenderList, models.V3Render]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/hyperframes/renders`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options)

    def create(
        self,
        *,
        project: params.V3AssetUrl
        | dicts.V3AssetUrl
        | (params.V3AssetId | dicts.V3AssetId)
        | (params.V3AssetBase64 | dicts.V3AssetBase64),
        idempotency_key: str | MISSING = MISSING,
        fps: int | None | MISSING = MISSING,
        quality: Literal["draft", "standard", "high"] | MISSING = MISSING,
        format: Literal["mp4", "webm", "mov"] | MISSING = MISSING,
        resolution: Literal["1080p", "4k"] | MISSING = MISSING,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | MISSING = MISSING,
        composition: str | None | MISSING = MISSING,
        variables: Mapping[str, Any] | None | MISSING = MISSING,
        title: str | None | MISSING = MISSING,
        callback_id: str | None | MISSING = MISSING,
        callback_url: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Job[models.V3RenderStartedResponse, models.V3RenderResponse]:
        """Render a HyperFrames project.
        `POST /v3/hyperframes/renders`

        Starts a video from a project of HTML pages.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            project: A file: an address, an asset, or its content in base64.
            fps: Frames a second. 1 to 240. Defaults to 30.
            quality: Quality. Defaults to "standard".
            format: File format. Defaults to "mp4".
            resolution: Resolution; 4k costs 1.5 times as much. Defaults to "1080p".
            aspect_ratio: Width to height. Defaults to "16:9".
            composition: Path of the page in the project. Defaults to index.html at its root. At
                most 512 characters.
            variables: Variables by name.
            title: Title. At most 500 characters.
            callback_id: An id of your own, repeated in deliveries. At most 256 characters.
            callback_url: Address that is notified at the end. The delivery is not signed: match
                its `callback_id`, do not trust its body.
            options: Options for this call only, such as timeout and retries.

        Example:
            client.v3.hyperframes.create(
                project={"type": "asset_id", "asset_id": "asset_1"},
                fps=30,
                quality="standard",
                format="mp4",
                resolution="1080p",
                aspect_ratio="16:9",
                composition="index.html",
                variables={"headline": "Q2 Revenue"},
                title="Q2",
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

        Source: https://developers.heygen.com/reference/create-hyperframes-render (2026-11-25).
        And github heygen-com/hyperframes, packages/cli/src/cloud/_gen/client.ts at 02b8aa5.
        """
        return self._client.submit(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={
                "project": project,
                "fps": fps,
                "quality": quality,
                "format": format,
                "resolution": resolution,
                "aspect_ratio": aspect_ratio,
                "composition": composition,
                "variables": variables,
                "title": title,
                "callback_id": callback_id,
                "callback_url": callback_url,
            },
            options=options,
        )

    def retrieve(
        self,
        render_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3RenderResponse:
        """Retrieve a render.
        `GET /v3/hyperframes/renders/{render_id}`

        Status of the render, and its addresses once it is completed.

        Args:
            render_id: Id of the render.
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
        return self._client.call(_RETRIEVE, {"render_id": render_id}, options=options)

    def delete(
        self,
        render_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3DeletedRenderResponse:
        """Delete a render.
        `DELETE /v3/hyperframes/renders/{render_id}`

        Deletes the render; it is not found after that.

        Args:
            render_id: Id of the render.
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
            _DELETE, {"render_id": render_id, "idempotency_key": idempotency_key}, options=options
        )


class AsyncV3Hyperframes(AsyncResource):
    """Operations on hyperframes."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3RenderList:
        """List renders.
        `GET /v3/hyperframes/renders`

        Renders of the account.

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
    ) -> AsyncPages[models.V3RenderList, models.V3Render]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/hyperframes/renders`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options
        )

    async def create(
        self,
        *,
        project: params.V3AssetUrl
        | dicts.V3AssetUrl
        | (params.V3AssetId | dicts.V3AssetId)
        | (params.V3AssetBase64 | dicts.V3AssetBase64),
        idempotency_key: str | MISSING = MISSING,
        fps: int | None | MISSING = MISSING,
        quality: Literal["draft", "standard", "high"] | MISSING = MISSING,
        format: Literal["mp4", "webm", "mov"] | MISSING = MISSING,
        resolution: Literal["1080p", "4k"] | MISSING = MISSING,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | MISSING = MISSING,
        composition: str | None | MISSING = MISSING,
        variables: Mapping[str, Any] | None | MISSING = MISSING,
        title: str | None | MISSING = MISSING,
        callback_id: str | None | MISSING = MISSING,
        callback_url: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncJob[models.V3RenderStartedResponse, models.V3RenderResponse]:
        """Render a HyperFrames project.
        `POST /v3/hyperframes/renders`

        Starts a video from a project of HTML pages.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key returns the first
                response. Without it the client sends one. 1 to 255 characters.
            project: A file: an address, an asset, or its content in base64.
            fps: Frames a second. 1 to 240. Defaults to 30.
            quality: Quality. Defaults to "standard".
            format: File format. Defaults to "mp4".
            resolution: Resolution; 4k costs 1.5 times as much. Defaults to "1080p".
            aspect_ratio: Width to height. Defaults to "16:9".
            composition: Path of the page in the project. Defaults to index.html at its root. At
                most 512 characters.
            variables: Variables by name.
            title: Title. At most 500 characters.
            callback_id: An id of your own, repeated in deliveries. At most 256 characters.
            callback_url: Address that is notified at the end. The delivery is not signed: match
                its `callback_id`, do not trust its body.
            options: Options for this call only, such as timeout and retries.

        Example:
            await client.v3.hyperframes.create(
                project={"type": "asset_id", "asset_id": "asset_1"},
                fps=30,
                quality="standard",
                format="mp4",
                resolution="1080p",
                aspect_ratio="16:9",
                composition="index.html",
                variables={"headline": "Q2 Revenue"},
                title="Q2",
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

        Source: https://developers.heygen.com/reference/create-hyperframes-render (2026-11-25).
        And github heygen-com/hyperframes, packages/cli/src/cloud/_gen/client.ts at 02b8aa5.
        """
        return await self._client.submit(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={
                "project": project,
                "fps": fps,
                "quality": quality,
                "format": format,
                "resolution": resolution,
                "aspect_ratio": aspect_ratio,
                "composition": composition,
                "variables": variables,
                "title": title,
                "callback_id": callback_id,
                "callback_url": callback_url,
            },
            options=options,
        )

    async def retrieve(
        self,
        render_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3RenderResponse:
        """Retrieve a render.
        `GET /v3/hyperframes/renders/{render_id}`

        Status of the render, and its addresses once it is completed.

        Args:
            render_id: Id of the render.
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
        return await self._client.call(_RETRIEVE, {"render_id": render_id}, options=options)

    async def delete(
        self,
        render_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3DeletedRenderResponse:
        """Delete a render.
        `DELETE /v3/hyperframes/renders/{render_id}`

        Deletes the render; it is not found after that.

        Args:
            render_id: Id of the render.
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
            _DELETE, {"render_id": render_id, "idempotency_key": idempotency_key}, options=options
        )
