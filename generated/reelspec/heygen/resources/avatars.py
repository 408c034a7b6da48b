# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:a44a9d4dbe51
"""`client.avatars`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
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

_LIST: OperationSpec[models.AvatarListAnswer] = OperationSpec(
    id="avatars.list",
    method="GET",
    path="/v2/avatars",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "AvatarListAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_RETRIEVE: OperationSpec[models.AvatarDetailsAnswer] = OperationSpec(
    id="avatars.retrieve",
    method="GET",
    path="/v2/avatar/{avatar_id}/details",
    answers={"200": ResponseSpec("json", Type(_MODELS, "AvatarDetailsAnswer"))},
    parameters=(ParameterSpec("avatar_id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_LIST_V1: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="avatars.list_v1",
    method="GET",
    path="/v1/avatar.list",
    answers={"200": ResponseSpec("json", Type(_MODELS, "OpenAnswer"))},
    security=(("ApiKeyAuth",),),
    repeatable=True,
)


class Avatars(SyncResource):
    """Avatars."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.AvatarListAnswer:
        """List avatars and talking photos.
        `GET /v2/avatars`

        All at once, without pages.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_LIST, options=options)

    def retrieve(
        self,
        avatar_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.AvatarDetailsAnswer:
        """Show an avatar.
        `GET /v2/avatar/{avatar_id}/details`

        One avatar.

        Args:
            avatar_id: Id of the avatar.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_RETRIEVE, {"avatar_id": avatar_id}, options=options)

    def list_v1(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """List avatars (version 1).
        `GET /v1/avatar.list`

        The older list; its fields are not documented.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only from a third party. Not documented by the provider.
        """
        return self._client.call(_LIST_V1, options=options)


class AsyncAvatars(AsyncResource):
    """Avatars."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.AvatarListAnswer:
        """List avatars and talking photos.
        `GET /v2/avatars`

        All at once, without pages.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_LIST, options=options)

    async def retrieve(
        self,
        avatar_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.AvatarDetailsAnswer:
        """Show an avatar.
        `GET /v2/avatar/{avatar_id}/details`

        One avatar.

        Args:
            avatar_id: Id of the avatar.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(_RETRIEVE, {"avatar_id": avatar_id}, options=options)

    async def list_v1(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """List avatars (version 1).
        `GET /v1/avatar.list`

        The older list; its fields are not documented.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Known only from a third party. Not documented by the provider.
        """
        return await self._client.call(_LIST_V1, options=options)
