# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:c5bf305741b8
"""`client.folders`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    BodySpec,
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

_LIST: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="folders.list",
    method="GET",
    path="/v1/folders",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "OpenAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    arguments=Type(_PARAMS, "FoldersListArguments"),
    parameters=(
        ParameterSpec("limit", "query"),
        ParameterSpec("token", "query"),
        ParameterSpec("parent_id", "query"),
        ParameterSpec("name_filter", "query"),
        ParameterSpec("is_trash", "query"),
    ),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_CREATE: OperationSpec[models.FolderAnswer] = OperationSpec(
    id="folders.create",
    method="POST",
    path="/v1/folders/create",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "FolderAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "CreateFolderRequest")),
    security=(("ApiKeyAuth",),),
)

_UPDATE: OperationSpec[models.FolderAnswer] = OperationSpec(
    id="folders.update",
    method="POST",
    path="/v1/folders/{folder_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "FolderAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    parameters=(ParameterSpec("folder_id", "path"),),
    body=BodySpec(type=Type(_PARAMS, "UpdateFolderRequest")),
    security=(("ApiKeyAuth",),),
)

_TRASH: OperationSpec[models.FolderAnswer] = OperationSpec(
    id="folders.trash",
    method="POST",
    path="/v1/folders/{folder_id}/trash",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "FolderAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    parameters=(ParameterSpec("folder_id", "path"),),
    security=(("ApiKeyAuth",),),
)

_RESTORE: OperationSpec[models.FolderAnswer] = OperationSpec(
    id="folders.restore",
    method="POST",
    path="/v1/folders/{folder_id}/restore",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "FolderAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    parameters=(ParameterSpec("folder_id", "path"),),
    security=(("ApiKeyAuth",),),
)


class Folders(SyncResource):
    """Folders."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        parent_id: str | MISSING = MISSING,
        name_filter: str | MISSING = MISSING,
        is_trash: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """List folders.
        `GET /v1/folders`

        Folders, a page at a time. The names of the fields are cut off in the stored page.

        Args:
            limit: Entries a page. 0 to 100.
            token: Where the page begins: `token` of the page before.
            parent_id: Only folders in this one.
            name_filter: Only folders with this text in their name.
            is_trash: Folders in the trash.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(
            _LIST,
            {
                "limit": limit,
                "token": token,
                "parent_id": parent_id,
                "name_filter": name_filter,
                "is_trash": is_trash,
            },
            options=options,
        )

    def create(
        self,
        *,
        name: str | MISSING = MISSING,
        project_type: Literal[
            "video_translate", "instant_avatar", "video", "asset", "brand_kit", "mixed"
        ]
        | MISSING = MISSING,
        parent_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.FolderAnswer:
        """Make a folder.
        `POST /v1/folders/create`

        Answers in the envelope of version 2.

        Args:
            name: Name.
            project_type: What it holds; instant_avatar and asset need an Enterprise plan.
                Defaults to "mixed".
            parent_id: Folder to put it in.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(
            _CREATE,
            body={"name": name, "project_type": project_type, "parent_id": parent_id},
            options=options,
        )

    def update(
        self,
        folder_id: str,
        *,
        name: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.FolderAnswer:
        """Rename a folder.
        `POST /v1/folders/{folder_id}`

        An update, although by POST.

        Args:
            folder_id: Id of the folder.
            name: New name.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). The answer is empty in
        the reference: the envelope of version 2 is known for all folders, the fields are taken
        to be those of `folders.create`. Not documented by the provider.
        """
        return self._client.call(
            _UPDATE, {"folder_id": folder_id}, body={"name": name}, options=options
        )

    def trash(
        self,
        folder_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.FolderAnswer:
        """Put a folder into the trash.
        `POST /v1/folders/{folder_id}/trash`

        `folders.restore` brings it back.

        Args:
            folder_id: Id of the folder.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). The answer is empty in
        the reference: the envelope of version 2 is known for all folders, the fields are taken
        to be those of `folders.create`. Not documented by the provider.
        """
        return self._client.call(_TRASH, {"folder_id": folder_id}, options=options)

    def restore(
        self,
        folder_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.FolderAnswer:
        """Take a folder out of the trash.
        `POST /v1/folders/{folder_id}/restore`

        Undoes `folders.trash`.

        Args:
            folder_id: Id of the folder.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_RESTORE, {"folder_id": folder_id}, options=options)


class AsyncFolders(AsyncResource):
    """Folders."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        parent_id: str | MISSING = MISSING,
        name_filter: str | MISSING = MISSING,
        is_trash: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """List folders.
        `GET /v1/folders`

        Folders, a page at a time. The names of the fields are cut off in the stored page.

        Args:
            limit: Entries a page. 0 to 100.
            token: Where the page begins: `token` of the page before.
            parent_id: Only folders in this one.
            name_filter: Only folders with this text in their name.
            is_trash: Folders in the trash.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(
            _LIST,
            {
                "limit": limit,
                "token": token,
                "parent_id": parent_id,
                "name_filter": name_filter,
                "is_trash": is_trash,
            },
            options=options,
        )

    async def create(
        self,
        *,
        name: str | MISSING = MISSING,
        project_type: Literal[
            "video_translate", "instant_avatar", "video", "asset", "brand_kit", "mixed"
        ]
        | MISSING = MISSING,
        parent_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.FolderAnswer:
        """Make a folder.
        `POST /v1/folders/create`

        Answers in the envelope of version 2.

        Args:
            name: Name.
            project_type: What it holds; instant_avatar and asset need an Enterprise plan.
                Defaults to "mixed".
            parent_id: Folder to put it in.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(
            _CREATE,
            body={"name": name, "project_type": project_type, "parent_id": parent_id},
            options=options,
        )

    async def update(
        self,
        folder_id: str,
        *,
        name: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.FolderAnswer:
        """Rename a folder.
        `POST /v1/folders/{folder_id}`

        An update, although by POST.

        Args:
            folder_id: Id of the folder.
            name: New name.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). The answer is empty in
        the reference: the envelope of version 2 is known for all folders, the fields are taken
        to be those of `folders.create`. Not documented by the provider.
        """
        return await self._client.call(
            _UPDATE, {"folder_id": folder_id}, body={"name": name}, options=options
        )

    async def trash(
        self,
        folder_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.FolderAnswer:
        """Put a folder into the trash.
        `POST /v1/folders/{folder_id}/trash`

        `folders.restore` brings it back.

        Args:
            folder_id: Id of the folder.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). The answer is empty in
        the reference: the envelope of version 2 is known for all folders, the fields are taken
        to be those of `folders.create`. Not documented by the provider.
        """
        return await self._client.call(_TRASH, {"folder_id": folder_id}, options=options)

    async def restore(
        self,
        folder_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.FolderAnswer:
        """Take a folder out of the trash.
        `POST /v1/folders/{folder_id}/restore`

        Undoes `folders.trash`.

        Args:
            folder_id: Id of the folder.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_RESTORE, {"folder_id": folder_id}, options=options)
