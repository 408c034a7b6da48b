# Made by reelgen from specs/hera.yaml; do not edit, run `reelgen generate`. sha256:887642d98a88
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
        files={
            "file": FileSpec(
                types=(
                    "image/png",
                    "image/jpeg",
                    "image/gif",
                    "image/svg+xml",
                    "image/webp",
                    "image/bmp",
                    "image/x-ms-bmp",
                    "video/mp4",
                    "video/mpeg",
                    "video/webm",
                    "video/quicktime",
                    "video/x-msvideo",
                    "video/avi",
                    "video/x-flv",
                    "video/x-ms-wmv",
                    "video/3gpp",
                    "audio/mpeg",
                    "audio/mp3",
                    "audio/wav",
                    "audio/x-wav",
                    "audio/aac",
                    "audio/x-aac",
                    "font/ttf",
                    "font/otf",
                    "application/vnd.ms-fontobject",
                    "font/woff",
                    "font/woff2",
                    "text/csv",
                ),
                max_bytes=10485760,
            )
        },
    ),
    security=(("ApiKeyAuth",),),
)


class Files(SyncResource):
    """Files to use in videos."""

    def upload(
        self,
        *,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> models.UploadedFile:
        """Upload a file for use in a video.
        `POST /files`

        Stores one file of at most 10 MB and returns its URL, for `reference_image_url`,
        `reference_image_urls`, `reference_video_url` and `assets`.

        Args:
            file: The file, at most 10 MB: an image (PNG, JPEG, GIF, SVG, WebP, BMP), a video
                (MP4, MPEG, WebM, MOV, AVI, FLV, MPG, WMV, 3GP), audio (MP3, WAV, AAC), a font
                (TTF, OTF, EOT, WOFF, WOFF2) or CSV. At most 10485760 characters.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The file is missing, larger than 10 MB, or of a type that is
                not supported.

        A third party's copy of the vendor's OpenAPI document 1.0.0; another third party's
        client uploads with the part `file`.
        """
        return self._client.call(_UPLOAD, body={"file": file}, options=options)


class AsyncFiles(AsyncResource):
    """Files to use in videos."""

    async def upload(
        self,
        *,
        file: FileInput,
        options: CallOptions | None = None,
    ) -> models.UploadedFile:
        """Upload a file for use in a video.
        `POST /files`

        Stores one file of at most 10 MB and returns its URL, for `reference_image_url`,
        `reference_image_urls`, `reference_video_url` and `assets`.

        Args:
            file: The file, at most 10 MB: an image (PNG, JPEG, GIF, SVG, WebP, BMP), a video
                (MP4, MPEG, WebM, MOV, AVI, FLV, MPG, WMV, 3GP), audio (MP3, WAV, AAC), a font
                (TTF, OTF, EOT, WOFF, WOFF2) or CSV. At most 10485760 characters.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The file is missing, larger than 10 MB, or of a type that is
                not supported.

        A third party's copy of the vendor's OpenAPI document 1.0.0; another third party's
        client uploads with the part `file`.
        """
        return await self._client.call(_UPLOAD, body={"file": file}, options=options)
