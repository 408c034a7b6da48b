# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:47370ac5cd8d
"""`client.api_keys`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

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

_LIST: OperationSpec[models.ApiKeyList] = OperationSpec(
    id="api_keys.list",
    method="GET",
    path="/api-keys",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "ApiKeyList")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    security=(("BearerAuth",),),
    repeatable=True,
)

_CREATE: OperationSpec[models.ApiKeyCreated] = OperationSpec(
    id="api_keys.create",
    method="POST",
    path="/api-keys",
    answers={
        "201": ResponseSpec("json", Type(_MODELS, "ApiKeyCreated")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "CreateApiKeyRequest")),
    security=(("BearerAuth",),),
)


class ApiKeys(SyncResource):
    """Keys of the account."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.ApiKeyList:
        """List keys.
        `GET /api-keys`

        The keys of the account, without their secrets.

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

        Source: https://www.vydra.ai/docs/api-keys (2026-11-20).
        """
        return self._client.call(_LIST, options=options)

    def create(
        self,
        *,
        name: str | MISSING = MISSING,
        scopes: Sequence[str] | MISSING = MISSING,
        expires_in_days: int | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.ApiKeyCreated:
        """Make a key.
        `POST /api-keys`

        The secret is in this answer and never shown again.

        Args:
            name: A name for people.
            scopes: What the key may do, such as `models:*`.
            expires_in_days: Life of the key in days.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong. Codes INVALID_INPUT, INVALID_FILE_TYPE,
                FILE_TOO_LARGE, INVALID_URL.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/api-keys (2026-11-20). The authentication page sends
        this with a session cookie instead of a key.
        """
        return self._client.call(
            _CREATE,
            body={"name": name, "scopes": scopes, "expiresInDays": expires_in_days},
            options=options,
        )


class AsyncApiKeys(AsyncResource):
    """Keys of the account."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.ApiKeyList:
        """List keys.
        `GET /api-keys`

        The keys of the account, without their secrets.

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

        Source: https://www.vydra.ai/docs/api-keys (2026-11-20).
        """
        return await self._client.call(_LIST, options=options)

    async def create(
        self,
        *,
        name: str | MISSING = MISSING,
        scopes: Sequence[str] | MISSING = MISSING,
        expires_in_days: int | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.ApiKeyCreated:
        """Make a key.
        `POST /api-keys`

        The secret is in this answer and never shown again.

        Args:
            name: A name for people.
            scopes: What the key may do, such as `models:*`.
            expires_in_days: Life of the key in days.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is wrong. Codes INVALID_INPUT, INVALID_FILE_TYPE,
                FILE_TOO_LARGE, INVALID_URL.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        Source: https://www.vydra.ai/docs/api-keys (2026-11-20). The authentication page sends
        this with a session cookie instead of a key.
        """
        return await self._client.call(
            _CREATE,
            body={"name": name, "scopes": scopes, "expiresInDays": expires_in_days},
            options=options,
        )
