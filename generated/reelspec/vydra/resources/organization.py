# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:dcb809267a1f
"""`client.organization`"""

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

_RETRIEVE: OperationSpec[models.Organization] = OperationSpec(
    id="organization.retrieve",
    method="GET",
    path="/organization",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "Organization")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    security=(("BearerAuth",),),
    repeatable=True,
)


class Organization(SyncResource):
    """The organization that pays."""

    def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.Organization:
        """Show the organization.
        `GET /organization`

        Plan and remaining credits.

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
        return self._client.call(_RETRIEVE, options=options)


class AsyncOrganization(AsyncResource):
    """The organization that pays."""

    async def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.Organization:
        """Show the organization.
        `GET /organization`

        Plan and remaining credits.

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
        return await self._client.call(_RETRIEVE, options=options)
