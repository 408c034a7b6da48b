# Made by reelgen from specs/hera.yaml; do not edit, run `reelgen generate`. sha256:712916676440
"""`client.files`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.files import FileInput
from ..._runtime.operation import (
    BodySpec,
    FileSpec,
    OperationSpec,
    ResponseSpec,
    Type,
)
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_UPLOAD: OperationSpec[models.UploadedFile] = OperationSpec(
    id="files.upload",
    method="POST",
    path="/files",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "UploadedFile")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(
        encoding="multipart",
        media_types=("multipart/form-data",),
        type=Type(_PARAMS, "FilesUploadBody"),
        files={"file": FileSpec()},
    ),
    security=(("ApiKeyAuth",),),
)


class Files(SyncResource):
    """Uploads, known only from a third party."""

    def upload(
        self,
        *,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> models.UploadedFile:
        """Upload a file for use in a video.
        `POST /files`

        Stores one file and answers with its address. A third party's example passes addresses
        below `/v1/files` as `reference_image_urls` and in `assets`.

        Args:
            file: The file. Not documented by the provider.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The file was refused.

        Known only from a third party's copy of a reference page, of which we have the two
        answers and not the request. Not documented by the provider.
        """
        return self._client.call(_UPLOAD, body={"file": file}, options=options)


class AsyncFiles(AsyncResource):
    """Uploads, known only from a third party."""

    async def upload(
        self,
        *,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> models.UploadedFile:
        """Upload a file for use in a video.
        `POST /files`

        Stores one file and answers with its address. A third party's example passes addresses
        below `/v1/files` as `reference_image_urls` and in `assets`.

        Args:
            file: The file. Not documented by the provider.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The file was refused.

        Known only from a third party's copy of a reference page, of which we have the two
        answers and not the request. Not documented by the provider.
        """
        return await self._client.call(_UPLOAD, body={"file": file}, options=options)
