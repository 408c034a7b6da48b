# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:9d9150e73f96
"""`client.account`"""

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

_RETRIEVE_RATE_LIMITS: OperationSpec[models.RateLimits] = OperationSpec(
    id="account.retrieve_rate_limits",
    method="GET",
    path="/account/rate-limits",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "RateLimits")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    security=(("BearerAuth",),),
    repeatable=True,
)


class Account(SyncResource):
    """The account behind the key."""

    def retrieve_rate_limits(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.RateLimits:
        """Show rate limits and their use.
        `GET /account/rate-limits`

        Limits of the plan, in requests a minute, hour and day, and what of them is used.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/account (2026-11-20).
        """
        return self._client.call(_RETRIEVE_RATE_LIMITS, options=options)


class AsyncAccount(AsyncResource):
    """The account behind the key."""

    async def retrieve_rate_limits(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.RateLimits:
        """Show rate limits and their use.
        `GET /account/rate-limits`

        Limits of the plan, in requests a minute, hour and day, and what of them is used.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/account (2026-11-20).
        """
        return await self._client.call(_RETRIEVE_RATE_LIMITS, options=options)
