# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:fd7956371406
"""`client.v3.webhook_deliveries`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import Expected, Operation, Parameter, Type
from ..._runtime.options import CallOptions
from ..._runtime.paging import AsyncPages, Pages, Paging

if TYPE_CHECKING:
    from .. import models

_MODELS = "reelspec.hedra.models"
_PARAMS = "reelspec.hedra.params"

_LIST: Operation[models.V3WebhookDeliveryList] = Operation(
    id="v3.webhook_deliveries.list",
    method="GET",
    path="/v3/webhooks/deliveries",
    answers={
        "200": Expected("json", Type(_MODELS, "V3WebhookDeliveryList")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3WebhookDeliveriesListArguments"),
    parameters=(
        Parameter(name="limit", wire="limit", location="query", style="form", explode=True),
        Parameter(name="cursor", wire="cursor", location="query", style="form", explode=True),
    ),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)

_REDELIVER: Operation[models.V3WebhookDelivery] = Operation(
    id="v3.webhook_deliveries.redeliver",
    method="POST",
    path="/v3/webhooks/deliveries/{job_id}/redeliver",
    answers={
        "200": Expected("json", Type(_MODELS, "V3WebhookDelivery")),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "404": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3WebhookDeliveriesRedeliverArguments"),
    parameters=(
        Parameter(name="job_id", wire="job_id", location="path", style="simple", explode=False),
        Parameter(
            name="idempotency_key",
            wire="Idempotency-Key",
            location="header",
            style="simple",
            explode=False,
        ),
    ),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    idempotency_header="Idempotency-Key",
)

_LIST_PAGING = Paging(
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
