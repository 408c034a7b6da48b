# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:0ec828857d3a
"""`client.assets`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.files import FileInput
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
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_UPLOAD: OperationSpec[models.AssetAnswer] = OperationSpec(
    id="assets.upload",
    method="POST",
    path="/v1/asset",
    answers={"200": ResponseSpec("json", Type(_MODELS, "AssetAnswer"))},
    body=BodySpec(
        encoding="binary",
        media_types=(
            "image/png",
            "image/jpeg",
            "audio/mpeg",
            "video/mp4",
            "video/webm",
            "audio/wav",
        ),
    ),
    server="https://upload.heygen.com",
    security=(("ApiKeyAuth",),),
)

_LIST: OperationSpec[models.AssetListAnswer] = OperationSpec(
    id="assets.list",
    method="GET",
    path="/v1/asset/list",
    answers={"200": ResponseSpec("json", Type(_MODELS, "AssetListAnswer"))},
    arguments=Type(_PARAMS, "AssetsListArguments"),
    parameters=(
        ParameterSpec("folder_id", "query"),
        ParameterSpec("file_type", "query"),
        ParameterSpec("limit", "query"),
        ParameterSpec("token", "query"),
    ),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_LIST_PAGING = PagingSpec(
    style="token", position="token", limit="limit", items="/data/assets", next="/data/token"
)


class Assets(SyncResource):
    """Files to use in videos."""

    def upload(
        self,
        *,
        body: FileInput,
        content_type: Literal[
            "image/png", "image/jpeg", "audio/mpeg", "video/mp4", "video/webm", "audio/wav"
        ] = "image/png",
        options: CallOptions | None = None,
    ) -> models.AssetAnswer:
        """Upload a file.
        `POST /v1/asset`

        Takes the raw bytes of an image, sound or video.

        Args:
            body: The request body.
            content_type: Media type of the request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://docs.heygen.com/reference/upload-asset-1 (2026-11-20). audio/wav is
        named by a tutorial only.
        """
        return self._client.call(_UPLOAD, body=body, content_type=content_type, options=options)

    def list(
        self,
        *,
        folder_id: str | MISSING = MISSING,
        file_type: str | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.AssetListAnswer:
        """List assets.
        `GET /v1/asset/list`

        Assets, a page at a time.

        Args:
            folder_id: Only assets of this folder.
            file_type: Only assets of this kind.
            limit: Entries a page. 0 to 100.
            token: Where the page begins: `token` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://docs.heygen.com/reference/list-assets (2026-11-20).
        """
        return self._client.call(
            _LIST,
            {"folder_id": folder_id, "file_type": file_type, "limit": limit, "token": token},
            options=options,
        )

    def iterate(
        self,
        *,
        folder_id: str | MISSING = MISSING,
        file_type: str | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.AssetListAnswer, models.Asset]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v1/asset/list`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(
            self._client,
            _LIST,
            _LIST_PAGING,
            {"folder_id": folder_id, "file_type": file_type, "limit": limit, "token": token},
            options,
        )


class AsyncAssets(AsyncResource):
    """Files to use in videos."""

    async def upload(
        self,
        *,
        body: FileInput,
        content_type: Literal[
            "image/png", "image/jpeg", "audio/mpeg", "video/mp4", "video/webm", "audio/wav"
        ] = "image/png",
        options: CallOptions | None = None,
    ) -> models.AssetAnswer:
        """Upload a file.
        `POST /v1/asset`

        Takes the raw bytes of an image, sound or video.

        Args:
            body: The request body.
            content_type: Media type of the request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://docs.heygen.com/reference/upload-asset-1 (2026-11-20). audio/wav is
        named by a tutorial only.
        """
        return await self._client.call(
            _UPLOAD, body=body, content_type=content_type, options=options
        )

    async def list(
        self,
        *,
        folder_id: str | MISSING = MISSING,
        file_type: str | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.AssetListAnswer:
        """List assets.
        `GET /v1/asset/list`

        Assets, a page at a time.

        Args:
            folder_id: Only assets of this folder.
            file_type: Only assets of this kind.
            limit: Entries a page. 0 to 100.
            token: Where the page begins: `token` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://docs.heygen.com/reference/list-assets (2026-11-20).
        """
        return await self._client.call(
            _LIST,
            {"folder_id": folder_id, "file_type": file_type, "limit": limit, "token": token},
            options=options,
        )

    def iterate(
        self,
        *,
        folder_id: str | MISSING = MISSING,
        file_type: str | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.AssetListAnswer, models.Asset]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v1/asset/list`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client,
            _LIST,
            _LIST_PAGING,
            {"folder_id": folder_id, "file_type": file_type, "limit": limit, "token": token},
            options,
        )
