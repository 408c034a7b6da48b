# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:9a2a4a72f26d
"""`client.v3.users`"""

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

_RETRIEVE_ME: OperationSpec[models.V3UserAnswer] = OperationSpec(
    id="v3.users.retrieve_me",
    method="GET",
    path="/v3/users/me",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3UserAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)


class V3Users(SyncResource):
    """The account."""

    def retrieve_me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3UserAnswer:
        """Show the account.
        `GET /v3/users/me`

        Name, plan, balance and spending of the account the key belongs to.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/reference/get-current-user (2026-11-20).
        """
        return self._client.call(_RETRIEVE_ME, options=options)


class AsyncV3Users(AsyncResource):
    """The account."""

    async def retrieve_me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3UserAnswer:
        """Show the account.
        `GET /v3/users/me`

        Name, plan, balance and spending of the account the key belongs to.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/reference/get-current-user (2026-11-20).
        """
        return await self._client.call(_RETRIEVE_ME, options=options)
