# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:417664ca60c7
"""`client.assets`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import MISSING

from ..._runtime.chained_calls import named
from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.files import FileInput
from ..._runtime.operation import (
    BodySpec,
    FileSpec,
    OperationSpec,
    ParameterSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.AssetList] = OperationSpec(
    id="assets.list",
    method="GET",
    path="/assets",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "AssetList")),
        "422": ResponseSpec("json", Type(_MODELS, "HTTPValidationError")),
    },
    arguments=Type(_PARAMS, "AssetsListArguments"),
    parameters=(ParameterSpec("type", "query"), ParameterSpec("ids", "query")),
    security=(("APIKeyHeader",),),
    repeatable=True,
)

_CREATE: OperationSpec[models.AssetCreated] = OperationSpec(
    id="assets.create",
    method="POST",
    path="/assets",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "AssetCreated")),
        "422": ResponseSpec("json", Type(_MODELS, "HTTPValidationError")),
    },
    body=BodySpec(type=Type(_PARAMS, "CreateAssetRequest")),
    security=(("APIKeyHeader",),),
)

_UPLOAD: OperationSpec[models.Asset] = OperationSpec(
    id="assets.upload",
    method="POST",
    path="/assets/{asset_id}/upload",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "Asset")),
        "422": ResponseSpec("json", Type(_MODELS, "HTTPValidationError")),
    },
    parameters=(ParameterSpec("asset_id", "path"),),
    body=BodySpec(
        encoding="multipart", media_types=("multipart/form-data",), files={"file": FileSpec()}
    ),
    security=(("APIKeyHeader",),),
)


class Assets(SyncResource):
    """Images, audio and videos that jobs use and produce."""

    def list(
        self,
        *,
        type: Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"],
        ids: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.AssetList:
        """List assets.
        `GET /assets`

        Returns all assets of one type.

        Args:
            type: Type of the assets.
            ids: Only assets with these ids, in one string. The separator is not documented.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """
        return self._client.call(_LIST, {"type": type, "ids": ids}, options=options)

    def create(
        self,
        *,
        name: str,
        type: Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"],
        workspace_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.AssetCreated:
        """Create an asset.
        `POST /assets`

        Creates the record of an asset; `assets.upload` sends its file.

        Args:
            name: Name of the asset, such as a file name.
            type: Type of an asset.
            workspace_id: Workspace of the asset.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """
        return self._client.call(
            _CREATE,
            body={"name": name, "type": type, "workspace_id": workspace_id},
            options=options,
        )

    def create_and_upload(
        self,
        *,
        file: FileInput,
        name: str,
        type: Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"],
        workspace_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.Asset:
        """Upload a file: call `create`, then `upload` with the file.
        `POST /assets`

        Arguments and errors are those of the two methods. If the second request fails, call
        `upload` again with the id in the error.
        """
        made = self.create(name=name, type=type, workspace_id=workspace_id, options=options)
        with named(_CREATE, made, "/id") as id_:
            return self.upload(id_, file=file, options=options)

    def upload(
        self,
        asset_id: str,
        *,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> models.Asset:
        """Upload the file of an asset.
        `POST /assets/{asset_id}/upload`

        Uploads the file of a record created with `assets.create`. Images and audio are limited
        to 10 MB.

        Args:
            asset_id: Id of the asset record.
            file: The file.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.

        The size limit is from studio help pages of 2026-02-07.
        """
        return self._client.call(
            _UPLOAD, {"asset_id": asset_id}, body={"file": file}, options=options
        )


class AsyncAssets(AsyncResource):
    """Images, audio and videos that jobs use and produce."""

    async def list(
        self,
        *,
        type: Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"],
        ids: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.AssetList:
        """List assets.
        `GET /assets`

        Returns all assets of one type.

        Args:
            type: Type of the assets.
            ids: Only assets with these ids, in one string. The separator is not documented.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """
        return await self._client.call(_LIST, {"type": type, "ids": ids}, options=options)

    async def create(
        self,
        *,
        name: str,
        type: Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"],
        workspace_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.AssetCreated:
        """Create an asset.
        `POST /assets`

        Creates the record of an asset; `assets.upload` sends its file.

        Args:
            name: Name of the asset, such as a file name.
            type: Type of an asset.
            workspace_id: Workspace of the asset.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """
        return await self._client.call(
            _CREATE,
            body={"name": name, "type": type, "workspace_id": workspace_id},
            options=options,
        )

    async def create_and_upload(
        self,
        *,
        file: FileInput,
        name: str,
        type: Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"],
        workspace_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.Asset:
        """Upload a file: call `create`, then `upload` with the file.
        `POST /assets`

        Arguments and errors are those of the two methods. If the second request fails, call
        `upload` again with the id in the error.
        """
        made = await self.create(name=name, type=type, workspace_id=workspace_id, options=options)
        with named(_CREATE, made, "/id") as id_:
            return await self.upload(id_, file=file, options=options)

    async def upload(
        self,
        asset_id: str,
        *,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> models.Asset:
        """Upload the file of an asset.
        `POST /assets/{asset_id}/upload`

        Uploads the file of a record created with `assets.create`. Images and audio are limited
        to 10 MB.

        Args:
            asset_id: Id of the asset record.
            file: The file.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.

        The size limit is from studio help pages of 2026-02-07.
        """
        return await self._client.call(
            _UPLOAD, {"asset_id": asset_id}, body={"file": file}, options=options
        )
