# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:af8b145175ca
"""`client.talking_photos`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.TalkingPhotoListAnswer] = OperationSpec(
    id="talking_photos.list",
    method="GET",
    path="/v1/talking_photo.list",
    answers={"200": ResponseSpec("json", Type(_MODELS, "TalkingPhotoListAnswer"))},
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_UPLOAD: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="talking_photos.upload",
    method="POST",
    path="/v1/talking_photo",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    body=BodySpec(encoding="binary", media_types=("image/jpeg", "image/png")),
    server="https://upload.heygen.com",
    security=(("ApiKeyAuth",),),
)

_DELETE: OperationSpec[Any] = OperationSpec(
    id="talking_photos.delete",
    method="DELETE",
    path="/v2/talking_photo/{id}",
    answers={"200": ResponseSpec("json")},
    parameters=(ParameterSpec("id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)


class TalkingPhotos(SyncResource):
    """Talking photos (older)."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.TalkingPhotoListAnswer:
        """List talking photos.
        `GET /v1/talking_photo.list`

        The older list.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_LIST, options=options)

    def upload(
        self,
        *,
        body: FileInput,
        content_type: Literal["image/jpeg", "image/png"] = "image/jpeg",
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Upload a talking photo.
        `POST /v1/talking_photo`

        Takes the bytes of an image. The answer is not documented.

        Args:
            body: The request body.
            content_type: Media type of the request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only from a third party. Not documented by the provider.
        """
        return self._client.call(_UPLOAD, body=body, content_type=content_type, options=options)

    def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a talking photo.
        `DELETE /v2/talking_photo/{id}`

        The answer is not documented.

        Args:
            id: Id of the photo.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only from a third party. Not documented by the provider.
        """
        return self._client.call(_DELETE, {"id": id}, options=options)


class AsyncTalkingPhotos(AsyncResource):
    """Talking photos (older)."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.TalkingPhotoListAnswer:
        """List talking photos.
        `GET /v1/talking_photo.list`

        The older list.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(_LIST, options=options)

    async def upload(
        self,
        *,
        body: FileInput,
        content_type: Literal["image/jpeg", "image/png"] = "image/jpeg",
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Upload a talking photo.
        `POST /v1/talking_photo`

        Takes the bytes of an image. The answer is not documented.

        Args:
            body: The request body.
            content_type: Media type of the request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only from a third party. Not documented by the provider.
        """
        return await self._client.call(
            _UPLOAD, body=body, content_type=content_type, options=options
        )

    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete a talking photo.
        `DELETE /v2/talking_photo/{id}`

        The answer is not documented.

        Args:
            id: Id of the photo.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only from a third party. Not documented by the provider.
        """
        return await self._client.call(_DELETE, {"id": id}, options=options)
