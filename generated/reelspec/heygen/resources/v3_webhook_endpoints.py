# Made by reelgen from specs/heygen.yaml. Do not edit: change the spec and run `make`.
"""`client.v3.webhook_endpoints`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import Body, Expected, Operation, Parameter, Type

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions
    from .. import models

_MODELS = "reelspec.heygen.models"
_PARAMS = "reelspec.heygen.params"

_LIST: Operation[models.V3WebhookEndpointList] = Operation(
    id="v3.webhook_endpoints.list",
    method="GET",
    path="/v3/webhooks/endpoints",
    answers={
        "200": Expected("json", Type(_MODELS, "V3WebhookEndpointList")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_CREATE_BODY = Body(
    encoding="json",
    media_types=("application/json",),
    type=Type(_PARAMS, "V3CreateWebhookEndpointRequest"),
)
_CREATE: Operation[models.V3WebhookEndpointAnswer] = Operation(
    id="v3.webhook_endpoints.create",
    method="POST",
    path="/v3/webhooks/endpoints",
    answers={
        "200": Expected("json", Type(_MODELS, "V3WebhookEndpointAnswer")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "402": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "409": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3WebhookEndpointsCreateArguments"),
    parameters=(
        Parameter(
            name="idempotency_key",
            wire="Idempotency-Key",
            location="header",
            style="simple",
            explode=False,
        ),
    ),
    body=_CREATE_BODY,
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_DELETE: Operation[Any] = Operation(
    id="v3.webhook_endpoints.delete",
    method="DELETE",
    path="/v3/webhooks/endpoints/{endpoint_id}",
    answers={
        "200": Expected("json"),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    parameters=(
        Parameter(
            name="endpoint_id", wire="endpoint_id", location="path", style="simple", explode=False
        ),
    ),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_UPDATE_BODY = Body(
    encoding="json",
    media_types=("application/json",),
    type=Type(_PARAMS, "OpenRequest"),
)
_UPDATE: Operation[models.V3WebhookEndpointAnswer] = Operation(
    id="v3.webhook_endpoints.update",
    method="PATCH",
    path="/v3/webhooks/endpoints/{endpoint_id}",
    answers={
        "200": Expected("json", Type(_MODELS, "V3WebhookEndpointAnswer")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    parameters=(
        Parameter(
            name="endpoint_id", wire="endpoint_id", location="path", style="simple", explode=False
        ),
    ),
    body=_UPDATE_BODY,
    security=(("ApiKeyAuth",), ("oauth",)),
)

_ROTATE_SECRET: Operation[models.V3WebhookEndpointAnswer] = Operation(
    id="v3.webhook_endpoints.rotate_secret",
    method="POST",
    path="/v3/webhooks/endpoints/{endpoint_id}/rotate-secret",
    answers={
        "200": Expected("json", Type(_MODELS, "V3WebhookEndpointAnswer")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "402": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "409": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3WebhookEndpointsRotateSecretArguments"),
    parameters=(
        Parameter(
            name="endpoint_id", wire="endpoint_id", location="path", style="simple", explode=False
        ),
        Parameter(
            name="idempotency_key",
            wire="Idempotency-Key",
            location="header",
            style="simple",
            explode=False,
        ),
    ),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)


class V3WebhookEndpoints(SyncResource):
    """Where events are delivered."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3WebhookEndpointList:
        """List webhook endpoints.

        Endpoints, without their secrets.

        Args:
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """
        return self._client.call(_LIST, options=options)

    def create(
        self,
        *,
        url: str,
        idempotency_key: str | MISSING = MISSING,
        events: Sequence[str] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookEndpointAnswer:
        """Register a webhook endpoint.

        The secret is shown only here and when it is rotated.

        Args:
            idempotency_key: Makes a repeat safe: within 24 hours the same key gives the same
                answer. Left out, the client makes one. 1 to 255 characters.
            url: Address of the receiver.
            events: Types to be told of.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            ConflictError: 409: A request with the same idempotency key is under way.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """
        return self._client.call(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={"url": url, "events": events},
            options=options,
        )

    def delete(
        self,
        endpoint_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Remove a webhook endpoint.

        The answer is not in the fact sheet.

        Args:
            endpoint_id: Id of the endpoint.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(_DELETE, {"endpoint_id": endpoint_id}, options=options)

    def update(
        self,
        endpoint_id: str,
        *,
        body: Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.V3WebhookEndpointAnswer:
        """Change a webhook endpoint.

        Fields are not in the fact sheet.

        Args:
            endpoint_id: Id of the endpoint.
            body: The body of the request.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(_UPDATE, {"endpoint_id": endpoint_id}, body=body, options=options)

    def rotate_secret(
        self,
        endpoint_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookEndpointAnswer:
        """Change the secret of a webhook endpoint.

        The new secret is shown only here.

        Args:
            endpoint_id: Id of the endpoint.
            idempotency_key: Makes a repeat safe: within 24 hours the same key gives the same
                answer. Left out, the client makes one. 1 to 255 characters.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            ConflictError: 409: A request with the same idempotency key is under way.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """
        return self._client.call(
            _ROTATE_SECRET,
            {"endpoint_id": endpoint_id, "idempotency_key": idempotency_key},
            options=options,
        )


class AsyncV3WebhookEndpoints(AsyncResource):
    """Where events are delivered."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3WebhookEndpointList:
        """List webhook endpoints.

        Endpoints, without their secrets.

        Args:
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """
        return await self._client.call(_LIST, options=options)

    async def create(
        self,
        *,
        url: str,
        idempotency_key: str | MISSING = MISSING,
        events: Sequence[str] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookEndpointAnswer:
        """Register a webhook endpoint.

        The secret is shown only here and when it is rotated.

        Args:
            idempotency_key: Makes a repeat safe: within 24 hours the same key gives the same
                answer. Left out, the client makes one. 1 to 255 characters.
            url: Address of the receiver.
            events: Types to be told of.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            ConflictError: 409: A request with the same idempotency key is under way.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """
        return await self._client.call(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body={"url": url, "events": events},
            options=options,
        )

    async def delete(
        self,
        endpoint_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Remove a webhook endpoint.

        The answer is not in the fact sheet.

        Args:
            endpoint_id: Id of the endpoint.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(_DELETE, {"endpoint_id": endpoint_id}, options=options)

    async def update(
        self,
        endpoint_id: str,
        *,
        body: Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.V3WebhookEndpointAnswer:
        """Change a webhook endpoint.

        Fields are not in the fact sheet.

        Args:
            endpoint_id: Id of the endpoint.
            body: The body of the request.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(
            _UPDATE, {"endpoint_id": endpoint_id}, body=body, options=options
        )

    async def rotate_secret(
        self,
        endpoint_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookEndpointAnswer:
        """Change the secret of a webhook endpoint.

        The new secret is shown only here.

        Args:
            endpoint_id: Id of the endpoint.
            idempotency_key: Makes a repeat safe: within 24 hours the same key gives the same
                answer. Left out, the client makes one. 1 to 255 characters.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The key may not do this.
            NotFoundError: 404: There is no such thing.
            ConflictError: 409: A request with the same idempotency key is under way.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20).
        """
        return await self._client.call(
            _ROTATE_SECRET,
            {"endpoint_id": endpoint_id, "idempotency_key": idempotency_key},
            options=options,
        )
