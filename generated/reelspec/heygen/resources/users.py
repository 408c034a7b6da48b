# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:e29e4d933fff
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

_RETRIEVE_QUOTA: OperationSpec[models.QuotaAnswer] = OperationSpec(
    id="users.retrieve_quota",
    method="GET",
    path="/v2/user/remaining_quota",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "QuotaAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_RETRIEVE_ME: OperationSpec[models.OpenAnswer] = OperationSpec(
    id="users.retrieve_me",
    method="GET",
    path="/v1/user/me",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "OpenAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    security=(("ApiKeyAuth",),),
    repeatable=True,
)


class Users(SyncResource):
    """The account."""

    def retrieve_quota(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.QuotaAnswer:
        """Show the quota.
        `GET /v2/user/remaining_quota`

        What is left of the plan.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_RETRIEVE_QUOTA, options=options)

    def retrieve_me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Show the account.
        `GET /v1/user/me`

        The fields are empty in the reference.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(_RETRIEVE_ME, options=options)


class AsyncUsers(AsyncResource):
    """The account."""

    async def retrieve_quota(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.QuotaAnswer:
        """Show the quota.
        `GET /v2/user/remaining_quota`

        What is left of the plan.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_RETRIEVE_QUOTA, options=options)

    async def retrieve_me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.OpenAnswer:
        """Show the account.
        `GET /v1/user/me`

        The fields are empty in the reference.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The parameters are wrong. The body is not documented.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(_RETRIEVE_ME, options=options)
