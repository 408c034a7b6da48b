# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:49635864e1df
"""`client.avatar_groups`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import MISSING

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

_LIST: OperationSpec[models.AvatarGroupListAnswer] = OperationSpec(
    id="avatar_groups.list",
    method="GET",
    path="/v2/avatar_group.list",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "AvatarGroupListAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    arguments=Type(_PARAMS, "AvatarGroupsListArguments"),
    parameters=(ParameterSpec("include_public", "query"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_LIST_AVATARS: OperationSpec[models.LookListAnswer] = OperationSpec(
    id="avatar_groups.list_avatars",
    method="GET",
    path="/v2/avatar_group/{group_id}/avatars",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "LookListAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    parameters=(ParameterSpec("group_id", "path"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)


class AvatarGroups(SyncResource):
    """Groups of avatars."""

    def list(
        self,
        *,
        include_public: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.AvatarGroupListAnswer:
        """List avatar groups.
        `GET /v2/avatar_group.list`

        Groups of the account.

        Args:
            include_public: Public groups too. Defaults to false.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_LIST, {"include_public": include_public}, options=options)

    def list_avatars(
        self,
        group_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.LookListAnswer:
        """List the looks of a group.
        `GET /v2/avatar_group/{group_id}/avatars`

        All looks of one group.

        Args:
            group_id: Id of the group.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_LIST_AVATARS, {"group_id": group_id}, options=options)


class AsyncAvatarGroups(AsyncResource):
    """Groups of avatars."""

    async def list(
        self,
        *,
        include_public: bool | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.AvatarGroupListAnswer:
        """List avatar groups.
        `GET /v2/avatar_group.list`

        Groups of the account.

        Args:
            include_public: Public groups too. Defaults to false.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_LIST, {"include_public": include_public}, options=options)

    async def list_avatars(
        self,
        group_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.LookListAnswer:
        """List the looks of a group.
        `GET /v2/avatar_group/{group_id}/avatars`

        All looks of one group.

        Args:
            group_id: Id of the group.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_LIST_AVATARS, {"group_id": group_id}, options=options)
