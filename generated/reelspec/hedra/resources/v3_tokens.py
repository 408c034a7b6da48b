# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:e7eb6b3cf3ed
"""`client.v3.tokens`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    BodySpec,
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

_CREATE: OperationSpec[models.V3Token] = OperationSpec(
    id="v3.tokens.create",
    method="POST",
    path="/v3/tokens",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3Token")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "V3TokenRequest"), required=False),
    server="https://api.hedra.com",
    security=(("v3_key",),),
)


class V3Tokens(SyncResource):
    """Operations on tokens."""

    def create(
        self,
        *,
        ttl_seconds: int | None | MISSING = MISSING,
        scopes: Sequence[
            Literal[
                "jobs:read",
                "jobs:write",
                "models:read",
                "files:write",
                "webhooks:manage",
                "log_drains:manage",
                "usage:read",
                "keys:manage",
            ]
        ]
        | None
        | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Token:
        """Make a short-lived token.
        `POST /v3/tokens`

        A token to use as a bearer credential instead of the key; it is shown once.

        Args:
            ttl_seconds: Seconds until the token expires.
            scopes: What it may do; left out, all that the key may.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        The status of success is assumed.
        """
        return self._client.call(
            _CREATE, body={"ttl_seconds": ttl_seconds, "scopes": scopes}, options=options
        )


class AsyncV3Tokens(AsyncResource):
    """Operations on tokens."""

    async def create(
        self,
        *,
        ttl_seconds: int | None | MISSING = MISSING,
        scopes: Sequence[
            Literal[
                "jobs:read",
                "jobs:write",
                "models:read",
                "files:write",
                "webhooks:manage",
                "log_drains:manage",
                "usage:read",
                "keys:manage",
            ]
        ]
        | None
        | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Token:
        """Make a short-lived token.
        `POST /v3/tokens`

        A token to use as a bearer credential instead of the key; it is shown once.

        Args:
            ttl_seconds: Seconds until the token expires.
            scopes: What it may do; left out, all that the key may.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        The status of success is assumed.
        """
        return await self._client.call(
            _CREATE, body={"ttl_seconds": ttl_seconds, "scopes": scopes}, options=options
        )
