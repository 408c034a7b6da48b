# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:44904a7d6ef4
"""`client.v3.webhook_endpoints`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

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
from ..._runtime.paging import AsyncPages, Pages, PagingSpec

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_LIST: OperationSpec[models.V3WebhookEndpointList] = OperationSpec(
    id="v3.webhook_endpoints.list",
    method="GET",
    path="/v3/webhooks/endpoints",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3WebhookEndpointList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3WebhookEndpointsListArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("token", "query")),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_CREATE: OperationSpec[models.V3WebhookEndpointAnswer] = OperationSpec(
    id="v3.webhook_endpoints.create",
    method="POST",
    path="/v3/webhooks/endpoints",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3WebhookEndpointAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "402": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "409": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3WebhookEndpointsCreateArguments"),
    parameters=(ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),),
    body=BodySpec(type=Type(_PARAMS, "V3CreateWebhookEndpointRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
    idempotency_header="Idempotency-Key",
)

_DELETE: OperationSpec[Any] = OperationSpec(
    id="v3.webhook_endpoints.delete",
    method="DELETE",
    path="/v3/webhooks/endpoints/{endpoint_id}",
    answers={
        "200": ResponseSpec("json"),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("endpoint_id", "path"),),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_UPDATE: OperationSpec[models.V3Answer] = OperationSpec(
    id="v3.webhook_endpoints.update",
    method="PATCH",
    path="/v3/webhooks/endpoints/{endpoint_id}",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3Answer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    parameters=(ParameterSpec("endpoint_id", "path"),),
    body=BodySpec(type=Type(_PARAMS, "V3OpenRequest")),
    security=(("ApiKeyAuth",), ("oauth",)),
)

_LIST_PAGING = PagingSpec(
    style="token",
    position="token",
    limit="limit",
    items="/data",
    next="/next_token",
    more="/has_more",
)


class V3WebhookEndpoints(SyncResource):
    """Where events are delivered."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookEndpointList:
        """List webhook endpoints.
        `GET /v3/webhooks/endpoints`

        Endpoints without their secrets, a page at a time.

        Args:
            limit: Entries a page.
            token: Where the page begins; the `next_token` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are the plain
        reading of: webhooks/endpoints, list. Paging is that of every list; fields of an entry
        are assumed to be those of the creation.
        """
        return self._client.call(_LIST, {"limit": limit, "token": token}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3WebhookEndpointList, models.V3WebhookEndpoint]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/webhooks/endpoints`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options)

    def create(
        self,
        *,
        idempotency_key: str | MISSING = MISSING,
        url: str | MISSING = MISSING,
        events: Sequence[str] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookEndpointAnswer:
        """Add a webhook endpoint.
        `POST /v3/webhooks/endpoints`

        Names an address that is told of events. The secret is shown only here and when it is
        rotated.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            url: Address that takes deliveries.
            events: Types of events, such as avatar_video.success.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/docs/webhooks (2026-11-20).
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
        """Delete a webhook endpoint.
        `DELETE /v3/webhooks/endpoints/{endpoint_id}`

        Ends deliveries to the endpoint. The answer is not documented.

        Args:
            endpoint_id: Id of the endpoint.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are the plain
        reading of: webhooks/endpoints, delete.
        """
        return self._client.call(_DELETE, {"endpoint_id": endpoint_id}, options=options)

    def update(
        self,
        endpoint_id: str,
        *,
        body: Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Change a webhook endpoint.
        `PATCH /v3/webhooks/endpoints/{endpoint_id}`

        Changes the endpoint. Fields and answer are not documented.

        Args:
            endpoint_id: Id of the endpoint.
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). The path is the plain reading of:
        webhooks/endpoints, PATCH. Not documented by the provider.
        """
        return self._client.call(_UPDATE, {"endpoint_id": endpoint_id}, body=body, options=options)


class AsyncV3WebhookEndpoints(AsyncResource):
    """Where events are delivered."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookEndpointList:
        """List webhook endpoints.
        `GET /v3/webhooks/endpoints`

        Endpoints without their secrets, a page at a time.

        Args:
            limit: Entries a page.
            token: Where the page begins; the `next_token` of the page before.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are the plain
        reading of: webhooks/endpoints, list. Paging is that of every list; fields of an entry
        are assumed to be those of the creation.
        """
        return await self._client.call(_LIST, {"limit": limit, "token": token}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3WebhookEndpointList, models.V3WebhookEndpoint]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/webhooks/endpoints`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options
        )

    async def create(
        self,
        *,
        idempotency_key: str | MISSING = MISSING,
        url: str | MISSING = MISSING,
        events: Sequence[str] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookEndpointAnswer:
        """Add a webhook endpoint.
        `POST /v3/webhooks/endpoints`

        Names an address that is told of events. The secret is shown only here and when it is
        rotated.

        Args:
            idempotency_key: Makes a repeat safe for 24 hours; the same key gets the first
                answer. Left out, the client makes one. 1 to 255 characters.
            url: Address that takes deliveries.
            events: Types of events, such as avatar_video.success.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PaymentRequiredError: 402: Not enough credits.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            ConflictError: 409: A request with the same idempotency key is still under way
                (`request_in_progress`).
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com/docs/webhooks (2026-11-20).
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
        """Delete a webhook endpoint.
        `DELETE /v3/webhooks/endpoints/{endpoint_id}`

        Ends deliveries to the endpoint. The answer is not documented.

        Args:
            endpoint_id: Id of the endpoint.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). Method and path are the plain
        reading of: webhooks/endpoints, delete.
        """
        return await self._client.call(_DELETE, {"endpoint_id": endpoint_id}, options=options)

    async def update(
        self,
        endpoint_id: str,
        *,
        body: Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """Change a webhook endpoint.
        `PATCH /v3/webhooks/endpoints/{endpoint_id}`

        Changes the endpoint. Fields and answer are not documented.

        Args:
            endpoint_id: Id of the endpoint.
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            NotFoundError: 404: There is no such object.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). The path is the plain reading of:
        webhooks/endpoints, PATCH. Not documented by the provider.
        """
        return await self._client.call(
            _UPDATE, {"endpoint_id": endpoint_id}, body=body, options=options
        )
