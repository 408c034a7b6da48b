# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:ade9ba829ab1
"""`client.v3.tokens`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
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

_CREATE: OperationSpec[models.V3Token] = OperationSpec(
    id="v3.tokens.create",
    method="POST",
    path="/v3/tokens",
    answers={
        "201": ResponseSpec("json", Type(_MODELS, "V3Token")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3TokensCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3TokenRequest")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    idempotency_header="Idempotency-Key",
)


class V3Tokens(SyncResource):
    """Operations on tokens."""

    def create(
        self,
        *,
        idempotency_key: str | MISSING = MISSING,
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
                "chat:write",
            ]
        ]
        | None
        | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Token:
        """Create a short-lived token.
        `POST /v3/tokens`

        Creates a bearer token to use instead of a key. The token is only in this response.

        Args:
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            ttl_seconds: Seconds until the token expires.
            scopes: Permissions of the token; by default those of the key.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={"ttl_seconds": ttl_seconds, "scopes": scopes},
            options=options,
        )


class AsyncV3Tokens(AsyncResource):
    """Operations on tokens."""

    async def create(
        self,
        *,
        idempotency_key: str | MISSING = MISSING,
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
                "chat:write",
            ]
        ]
        | None
        | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Token:
        """Create a short-lived token.
        `POST /v3/tokens`

        Creates a bearer token to use instead of a key. The token is only in this response.

        Args:
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            ttl_seconds: Seconds until the token expires.
            scopes: Permissions of the token; by default those of the key.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The resource does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={"ttl_seconds": ttl_seconds, "scopes": scopes},
            options=options,
        )
