# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:24c5eb87470f
"""`client.v3.keys`"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
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

_LIST: OperationSpec[models.V3KeyList] = OperationSpec(
    id="v3.keys.list",
    method="GET",
    path="/v3/keys",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3KeyList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3KeysListArguments"),
    parameters=(ParameterSpec("workspace_id", "query"),),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_CREATE: OperationSpec[models.V3KeyCreated] = OperationSpec(
    id="v3.keys.create",
    method="POST",
    path="/v3/keys",
    answers={
        "201": ResponseSpec("json", Type(_MODELS, "V3KeyCreated")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3KeysCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3KeyRequest")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    idempotency_header="Idempotency-Key",
)

_ROTATE: OperationSpec[models.V3KeyRotated] = OperationSpec(
    id="v3.keys.rotate",
    method="POST",
    path="/v3/keys/{key_id}/rotate",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3KeyRotated")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3KeysRotateArguments"),
    parameters=(
        ParameterSpec("key_id", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    body=BodySpec(type=Type(_PARAMS, "V3KeyRotateRequest")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    idempotency_header="Idempotency-Key",
)

_DELETE: OperationSpec[None] = OperationSpec(
    id="v3.keys.delete",
    method="DELETE",
    path="/v3/keys/{key_id}",
    answers={
        "204": ResponseSpec("none"),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("key_id", "path"),),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)


class V3Keys(SyncResource):
    """Operations on keys."""

    def list(
        self,
        *,
        workspace_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3KeyList:
        """List keys.
        `GET /v3/keys`

        Returns all keys without their secrets.

        Args:
            workspace_id: Only keys of this workspace.
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
        return self._client.call(_LIST, {"workspace_id": workspace_id}, options=options)

    def create(
        self,
        *,
        idempotency_key: str | MISSING = MISSING,
        name: str | None | MISSING = MISSING,
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
        kind: Literal["personal", "service"] | MISSING = MISSING,
        workspace_id: str | None | MISSING = MISSING,
        expires_at: str | datetime | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3KeyCreated:
        """Create a key.
        `POST /v3/keys`

        Creates a key. The credential is only in this response.

        Args:
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            name: Name of the key.
            scopes: Permissions of the key.
            kind: Kind of key. Defaults to "personal".
            workspace_id: Workspace that the key bills and acts in.
            expires_at: When the key expires; null for never.
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
            body={
                "name": name,
                "scopes": scopes,
                "kind": kind,
                "workspace_id": workspace_id,
                "expires_at": expires_at,
            },
            options=options,
        )

    def rotate(
        self,
        key_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        grace_period_seconds: int | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3KeyRotated:
        """Rotate the secret of a key.
        `POST /v3/keys/{key_id}/rotate`

        Creates a new secret. The credential is only in this response; the previous secret works
        until the grace period ends.

        Args:
            key_id: Id of the key.
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            grace_period_seconds: Seconds for which the previous secret keeps working.
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
            _ROTATE,
            {"key_id": key_id, "idempotency_key": idempotency_key},
            body={"grace_period_seconds": grace_period_seconds},
            options=options,
        )

    def delete(
        self,
        key_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Revoke a key.
        `DELETE /v3/keys/{key_id}`

        Revokes a key.

        Args:
            key_id: Id of the key.
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
        return self._client.call(_DELETE, {"key_id": key_id}, options=options)


class AsyncV3Keys(AsyncResource):
    """Operations on keys."""

    async def list(
        self,
        *,
        workspace_id: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3KeyList:
        """List keys.
        `GET /v3/keys`

        Returns all keys without their secrets.

        Args:
            workspace_id: Only keys of this workspace.
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
        return await self._client.call(_LIST, {"workspace_id": workspace_id}, options=options)

    async def create(
        self,
        *,
        idempotency_key: str | MISSING = MISSING,
        name: str | None | MISSING = MISSING,
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
        kind: Literal["personal", "service"] | MISSING = MISSING,
        workspace_id: str | None | MISSING = MISSING,
        expires_at: str | datetime | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3KeyCreated:
        """Create a key.
        `POST /v3/keys`

        Creates a key. The credential is only in this response.

        Args:
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            name: Name of the key.
            scopes: Permissions of the key.
            kind: Kind of key. Defaults to "personal".
            workspace_id: Workspace that the key bills and acts in.
            expires_at: When the key expires; null for never.
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
            body={
                "name": name,
                "scopes": scopes,
                "kind": kind,
                "workspace_id": workspace_id,
                "expires_at": expires_at,
            },
            options=options,
        )

    async def rotate(
        self,
        key_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        grace_period_seconds: int | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3KeyRotated:
        """Rotate the secret of a key.
        `POST /v3/keys/{key_id}/rotate`

        Creates a new secret. The credential is only in this response; the previous secret works
        until the grace period ends.

        Args:
            key_id: Id of the key.
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            grace_period_seconds: Seconds for which the previous secret keeps working.
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
            _ROTATE,
            {"key_id": key_id, "idempotency_key": idempotency_key},
            body={"grace_period_seconds": grace_period_seconds},
            options=options,
        )

    async def delete(
        self,
        key_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Revoke a key.
        `DELETE /v3/keys/{key_id}`

        Revokes a key.

        Args:
            key_id: Id of the key.
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
        return await self._client.call(_DELETE, {"key_id": key_id}, options=options)
