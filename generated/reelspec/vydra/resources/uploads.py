# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:b42abd7c0d27
"""`client.uploads`"""

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

_CREATE: OperationSpec[models.UploadedFile] = OperationSpec(
    id="uploads.create",
    method="POST",
    path="/upload",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "UploadedFile")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(
        encoding="multipart",
        media_types=("multipart/form-data",),
        files={
            "file": FileSpec(
                types=("image/jpeg", "image/jpg", "image/png", "image/webp", "image/gif"),
                max_bytes=20971520,
            )
        },
    ),
    security=(("BearerAuth",),),
    repeatable=True,
)


class Uploads(SyncResource):
    """Images to feed into jobs."""

    def create(
        self,
        *,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> models.UploadedFile:
        """Upload an image.
        `POST /upload`

        Stores one image, at most 20 MB, and answers with its address. Costs nothing.

        Args:
            file: Image: JPEG, PNG, WebP or GIF, at most 20 MB. At most 20971520 characters.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The file was refused.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/upload (2026-11-20).
        """
        return self._client.call(_CREATE, body={"file": file}, options=options)


class AsyncUploads(AsyncResource):
    """Images to feed into jobs."""

    async def create(
        self,
        *,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> models.UploadedFile:
        """Upload an image.
        `POST /upload`

        Stores one image, at most 20 MB, and answers with its address. Costs nothing.

        Args:
            file: Image: JPEG, PNG, WebP or GIF, at most 20 MB. At most 20971520 characters.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The file was refused.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/upload (2026-11-20).
        """
        return await self._client.call(_CREATE, body={"file": file}, options=options)
