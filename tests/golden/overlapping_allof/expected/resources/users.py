# Made by reelgen from tests/golden/overlapping_allof/spec.yaml; do not edit, run `reelgen generate`. sha256:df1fbfc64197
"""`client.users`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
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

_LIST: OperationSpec[models.UsersListAnswer] = OperationSpec(
    id="users.list",
    method="GET",
    path="/users",
    answers={"200": ResponseSpec("json", Type(_MODELS, "UsersListAnswer"))},
    repeatable=True,
)


class Users(SyncResource):
    """Operations on users."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.UsersListAnswer:
        """List users.
        `GET /users`

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_LIST, options=options)


class AsyncUsers(AsyncResource):
    """Operations on users."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.UsersListAnswer:
        """List users.
        `GET /users`

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(_LIST, options=options)
