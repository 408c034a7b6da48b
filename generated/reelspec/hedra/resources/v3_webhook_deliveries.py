# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:ef5fcad4228b
"""`client.v3.webhook_deliveries`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
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

_LIST: OperationSpec[models.V3WebhookDeliveryList] = OperationSpec(
    id="v3.webhook_deliveries.list",
    method="GET",
    path="/v3/webhooks/deliveries",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3WebhookDeliveryList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3WebhookDeliveriesListArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("cursor", "query")),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_REDELIVER: OperationSpec[models.V3WebhookDelivery] = OperationSpec(
    id="v3.webhook_deliveries.redeliver",
    method="POST",
    path="/v3/webhooks/deliveries/{job_id}/redeliver",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3WebhookDelivery")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3WebhookDeliveriesRedeliverArguments"),
    parameters=(
        ParameterSpec("job_id", "path"),
        ParameterSpec("idempotency_key", "header", wire="Idempotency-Key"),
    ),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    idempotency_header="Idempotency-Key",
)

_LIST_PAGING = PagingSpec(
    style="cursor",
    position="cursor",
    limit="limit",
    default_limit=20,
    items="/data",
    next="/next_cursor",
)


class V3WebhookDeliveries(SyncResource):
    """Operations on webhook_deliveries."""

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookDeliveryList:
        """List webhook deliveries.
        `GET /v3/webhooks/deliveries`

        Returns a page of webhook deliveries.

        Args:
            limit: Deliveries per page. 1 to 100. Defaults to 20.
            cursor: Position of the page: `next_cursor` of the previous page.
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
        return self._client.call(_LIST, {"limit": limit, "cursor": cursor}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3WebhookDeliveryList, models.V3WebhookDelivery]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/webhooks/deliveries`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST, _LIST_PAGING, {"limit": limit, "cursor": cursor}, options)

    def redeliver(
        self,
        job_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookDelivery:
        """Redeliver a webhook.
        `POST /v3/webhooks/deliveries/{job_id}/redeliver`

        Sends the webhook of a job again, with `X-Hedra-Webhook-Redelivery: true`.

        Args:
            job_id: Id of the job.
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The job does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return self._client.call(
            _REDELIVER, {"job_id": job_id, "idempotency_key": idempotency_key}, options=options
        )


class AsyncV3WebhookDeliveries(AsyncResource):
    """Operations on webhook_deliveries."""

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookDeliveryList:
        """List webhook deliveries.
        `GET /v3/webhooks/deliveries`

        Returns a page of webhook deliveries.

        Args:
            limit: Deliveries per page. 1 to 100. Defaults to 20.
            cursor: Position of the page: `next_cursor` of the previous page.
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
        return await self._client.call(_LIST, {"limit": limit, "cursor": cursor}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        cursor: str | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3WebhookDeliveryList, models.V3WebhookDelivery]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/webhooks/deliveries`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"limit": limit, "cursor": cursor}, options
        )

    async def redeliver(
        self,
        job_id: str,
        *,
        idempotency_key: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookDelivery:
        """Redeliver a webhook.
        `POST /v3/webhooks/deliveries/{job_id}/redeliver`

        Sends the webhook of a job again, with `X-Hedra-Webhook-Redelivery: true`.

        Args:
            job_id: Id of the job.
            idempotency_key: Makes a repeat safe: the same key returns the first response. By
                default the client generates one.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid.
            AuthenticationError: 401: The credential is missing or invalid.
            PermissionDeniedError: 403: The key lacks a scope, or its plan lacks API access.
            NotFoundError: 404: The job does not exist.
            RateLimitError: 429: Too many requests; `Retry-After` is in seconds.
            ServerError: 500: Hedra failed to process the request.
        """
        return await self._client.call(
            _REDELIVER, {"job_id": job_id, "idempotency_key": idempotency_key}, options=options
        )
