# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:47c8be4cf8f6
"""`client.v3.log_drains`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

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

_LIST: OperationSpec[models.V3LogDrainList] = OperationSpec(
    id="v3.log_drains.list",
    method="GET",
    path="/v3/log-drains",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3LogDrainList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_CREATE: OperationSpec[models.V3LogDrain] = OperationSpec(
    id="v3.log_drains.create",
    method="POST",
    path="/v3/log-drains",
    answers={
        "201": ResponseSpec("json", Type(_MODELS, "V3LogDrain")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3LogDrainsCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3LogDrainRequest")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    idempotency_header="Idempotency-Key",
)

_RETRIEVE: OperationSpec[models.V3LogDrain] = OperationSpec(
    id="v3.log_drains.retrieve",
    method="GET",
    path="/v3/log-drains/{drain_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3LogDrain")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("drain_id", "path"),),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_DELETE: OperationSpec[None] = OperationSpec(
    id="v3.log_drains.delete",
    method="DELETE",
    path="/v3/log-drains/{drain_id}",
    answers={
        "204": ResponseSpec("none"),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("drain_id", "path"),),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_UPDATE: OperationSpec[models.V3LogDrain] = OperationSpec(
    id="v3.log_drains.update",
    method="PATCH",
    path="/v3/log-drains/{drain_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3LogDrain")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("drain_id", "path"),),
    body=BodySpec(type=Type(_PARAMS, "V3LogDrainChanges")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
)

_TEST: OperationSpec[models.V3LogDrainTest] = OperationSpec(
    id="v3.log_drains.test",
    method="POST",
    path="/v3/log-drains/{drain_id}/test",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3LogDrainTest")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3LogDrainsTestArguments"),
    parameters=(
        ParameterSpec("drain_id", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    idempotency_header="Idempotency-Key",
)


class V3LogDrains(SyncResource):
    """Operations on log_drains."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3LogDrainList:
        """List log drains.
        `GET /v3/log-drains`

        Returns all log drains.

        Args:
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
        return self._client.call(_LIST, options=options)

    def create(
        self,
        *,
        name: str,
        url: str,
        idempotency_key: str | MISSING = MISSING,
        format: Literal["ndjson", "otlp"] | MISSING = MISSING,
        secret: str | None | MISSING = MISSING,
        headers: Mapping[str, Any] | None | MISSING = MISSING,
        enabled: bool | MISSING = MISSING,
        batch_size: int | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3LogDrain:
        """Create a log drain.
        `POST /v3/log-drains`

        Creates a log drain, which sends the log entries of jobs to a URL.

        Args:
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            name: Name of the log drain. 1 to 100 characters.
            url: URL that receives the log entries. 1 to 8192 characters.
            format: Format of the sent log entries. Defaults to "ndjson".
            secret: Secret that signs the requests; required for ndjson. 64 to 4096 characters.
            headers: Extra request headers, such as credentials of the receiver; never returned.
            enabled: Whether log entries are sent. Defaults to true.
            batch_size: Maximum number of log entries per request. 1 to 5000. Defaults to 1000.
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
                "url": url,
                "format": format,
                "secret": secret,
                "headers": headers,
                "enabled": enabled,
                "batch_size": batch_size,
            },
            options=options,
        )

    def retrieve(
        self,
        drain_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3LogDrain:
        """Retrieve a log drain.
        `GET /v3/log-drains/{drain_id}`

        Returns a log drain.

        Args:
            drain_id: Id of the log drain.
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
        return self._client.call(_RETRIEVE, {"drain_id": drain_id}, options=options)

    def delete(
        self,
        drain_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a log drain.
        `DELETE /v3/log-drains/{drain_id}`

        Deletes a log drain.

        Args:
            drain_id: Id of the log drain.
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
        return self._client.call(_DELETE, {"drain_id": drain_id}, options=options)

    def update(
        self,
        drain_id: str,
        *,
        name: str | None | MISSING = MISSING,
        url: str | None | MISSING = MISSING,
        format: Literal["ndjson", "otlp"] | None | MISSING = MISSING,
        secret: str | None | MISSING = MISSING,
        headers: Mapping[str, Any] | None | MISSING = MISSING,
        enabled: bool | None | MISSING = MISSING,
        batch_size: int | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3LogDrain:
        """Update a log drain.
        `PATCH /v3/log-drains/{drain_id}`

        Changes the given fields of a log drain.

        Args:
            drain_id: Id of the log drain.
            name: Name of the log drain. 1 to 100 characters.
            url: URL that receives the log entries. 1 to 8192 characters.
            format: Format of the sent log entries.
            secret: Secret that signs the requests. 64 to 4096 characters.
            headers: All extra request headers; an empty object removes them.
            enabled: Whether log entries are sent.
            batch_size: Maximum number of log entries per request. 1 to 5000.
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
            _UPDATE,
            {"drain_id": drain_id},
            body={
                "name": name,
                "url": url,
                "format": format,
                "secret": secret,
                "headers": headers,
                "enabled": enabled,
                "batch_size": batch_size,
            },
            options=options,
        )

    def test(
        self,
        drain_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3LogDrainTest:
        """Test a log drain.
        `POST /v3/log-drains/{drain_id}/test`

        Sends a test request to the URL of a log drain and returns its outcome.

        Args:
            drain_id: Id of the log drain.
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
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
            _TEST, {"drain_id": drain_id, "idempotency_key": idempotency_key}, options=options
        )


class AsyncV3LogDrains(AsyncResource):
    """Operations on log_drains."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3LogDrainList:
        """List log drains.
        `GET /v3/log-drains`

        Returns all log drains.

        Args:
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
        return await self._client.call(_LIST, options=options)

    async def create(
        self,
        *,
        name: str,
        url: str,
        idempotency_key: str | MISSING = MISSING,
        format: Literal["ndjson", "otlp"] | MISSING = MISSING,
        secret: str | None | MISSING = MISSING,
        headers: Mapping[str, Any] | None | MISSING = MISSING,
        enabled: bool | MISSING = MISSING,
        batch_size: int | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3LogDrain:
        """Create a log drain.
        `POST /v3/log-drains`

        Creates a log drain, which sends the log entries of jobs to a URL.

        Args:
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            name: Name of the log drain. 1 to 100 characters.
            url: URL that receives the log entries. 1 to 8192 characters.
            format: Format of the sent log entries. Defaults to "ndjson".
            secret: Secret that signs the requests; required for ndjson. 64 to 4096 characters.
            headers: Extra request headers, such as credentials of the receiver; never returned.
            enabled: Whether log entries are sent. Defaults to true.
            batch_size: Maximum number of log entries per request. 1 to 5000. Defaults to 1000.
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
                "url": url,
                "format": format,
                "secret": secret,
                "headers": headers,
                "enabled": enabled,
                "batch_size": batch_size,
            },
            options=options,
        )

    async def retrieve(
        self,
        drain_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.V3LogDrain:
        """Retrieve a log drain.
        `GET /v3/log-drains/{drain_id}`

        Returns a log drain.

        Args:
            drain_id: Id of the log drain.
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
        return await self._client.call(_RETRIEVE, {"drain_id": drain_id}, options=options)

    async def delete(
        self,
        drain_id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a log drain.
        `DELETE /v3/log-drains/{drain_id}`

        Deletes a log drain.

        Args:
            drain_id: Id of the log drain.
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
        return await self._client.call(_DELETE, {"drain_id": drain_id}, options=options)

    async def update(
        self,
        drain_id: str,
        *,
        name: str | None | MISSING = MISSING,
        url: str | None | MISSING = MISSING,
        format: Literal["ndjson", "otlp"] | None | MISSING = MISSING,
        secret: str | None | MISSING = MISSING,
        headers: Mapping[str, Any] | None | MISSING = MISSING,
        enabled: bool | None | MISSING = MISSING,
        batch_size: int | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3LogDrain:
        """Update a log drain.
        `PATCH /v3/log-drains/{drain_id}`

        Changes the given fields of a log drain.

        Args:
            drain_id: Id of the log drain.
            name: Name of the log drain. 1 to 100 characters.
            url: URL that receives the log entries. 1 to 8192 characters.
            format: Format of the sent log entries.
            secret: Secret that signs the requests. 64 to 4096 characters.
            headers: All extra request headers; an empty object removes them.
            enabled: Whether log entries are sent.
            batch_size: Maximum number of log entries per request. 1 to 5000.
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
            _UPDATE,
            {"drain_id": drain_id},
            body={
                "name": name,
                "url": url,
                "format": format,
                "secret": secret,
                "headers": headers,
                "enabled": enabled,
                "batch_size": batch_size,
            },
            options=options,
        )

    async def test(
        self,
        drain_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3LogDrainTest:
        """Test a log drain.
        `POST /v3/log-drains/{drain_id}/test`

        Sends a test request to the URL of a log drain and returns its outcome.

        Args:
            drain_id: Id of the log drain.
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
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
            _TEST, {"drain_id": drain_id, "idempotency_key": idempotency_key}, options=options
        )
