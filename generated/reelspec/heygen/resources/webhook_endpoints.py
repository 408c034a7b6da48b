# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:0949f309e477
"""`client.webhook_endpoints`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

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

_LIST_EVENT_TYPES: OperationSpec[models.EventTypeListAnswer] = OperationSpec(
    id="webhook_endpoints.list_event_types",
    method="GET",
    path="/v1/webhook/webhook.list",
    answers={"200": ResponseSpec("json", Type(_MODELS, "EventTypeListAnswer"))},
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_CREATE: OperationSpec[models.WebhookEndpointAnswer] = OperationSpec(
    id="webhook_endpoints.create",
    method="POST",
    path="/v1/webhook/endpoint.add",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "WebhookEndpointAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "CreateWebhookEndpointRequest")),
    security=(("ApiKeyAuth",),),
)

_LIST: OperationSpec[models.WebhookEndpointListAnswer] = OperationSpec(
    id="webhook_endpoints.list",
    method="GET",
    path="/v1/webhook/endpoint.list",
    answers={"200": ResponseSpec("json", Type(_MODELS, "WebhookEndpointListAnswer"))},
    security=(("ApiKeyAuth",),),
    repeatable=True,
)

_UPDATE: OperationSpec[models.WebhookEndpointAnswer] = OperationSpec(
    id="webhook_endpoints.update",
    method="PATCH",
    path="/v1/webhook/endpoint.update",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "WebhookEndpointAnswer")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
        "404": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "UpdateWebhookEndpointRequest")),
    security=(("ApiKeyAuth",),),
)

_DELETE: OperationSpec[models.NothingAnswerV1] = OperationSpec(
    id="webhook_endpoints.delete",
    method="DELETE",
    path="/v1/webhook/endpoint.delete",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "NothingAnswerV1")),
        "404": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    arguments=Type(_PARAMS, "WebhookEndpointsDeleteArguments"),
    parameters=(ParameterSpec("endpoint_id", "query"),),
    security=(("ApiKeyAuth",),),
    repeatable=True,
)


class WebhookEndpoints(SyncResource):
    """Where events are delivered."""

    def list_event_types(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.EventTypeListAnswer:
        """List the types of events.
        `GET /v1/webhook/webhook.list`

        What an endpoint can be told of.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_LIST_EVENT_TYPES, options=options)

    def create(
        self,
        *,
        url: str,
        events: Sequence[str] | None | MISSING = MISSING,
        entity_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.WebhookEndpointAnswer:
        """Register a webhook endpoint.
        `POST /v1/webhook/endpoint.add`

        The secret in the answer signs deliveries.

        Args:
            url: Address of the receiver, https. HeyGen tries it with OPTIONS and waits 1
                second.
            events: Types to be told of; left out or null: all.
            entity_id: Only for this video or project.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The address is refused.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(
            _CREATE, body={"url": url, "events": events, "entity_id": entity_id}, options=options
        )

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.WebhookEndpointListAnswer:
        """List webhook endpoints.
        `GET /v1/webhook/endpoint.list`

        All endpoints, with their secrets.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return self._client.call(_LIST, options=options)

    def update(
        self,
        *,
        endpoint_id: str | MISSING = MISSING,
        url: str | MISSING = MISSING,
        events: Sequence[str] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.WebhookEndpointAnswer:
        """Change a webhook endpoint.
        `PATCH /v1/webhook/endpoint.update`

        HeyGen tries a new address as at registration.

        Args:
            endpoint_id: Id of the endpoint.
            url: New address.
            events: New types.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The address is refused.
            NotFoundError: 404: There is no such endpoint.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). The reference gives the
        404 the content type text/plain, with the same JSON body.
        """
        return self._client.call(
            _UPDATE,
            body={"endpoint_id": endpoint_id, "url": url, "events": events},
            options=options,
        )

    def delete(
        self,
        *,
        endpoint_id: str,
        options: CallOptions | None = None,
    ) -> models.NothingAnswerV1:
        """Remove a webhook endpoint.
        `DELETE /v1/webhook/endpoint.delete`

        No more deliveries go there.

        Args:
            endpoint_id: Id of the endpoint.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            NotFoundError: 404: There is no such endpoint.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). It marks endpoint_id
        not required; without it nothing says what to delete.
        """
        return self._client.call(_DELETE, {"endpoint_id": endpoint_id}, options=options)


class AsyncWebhookEndpoints(AsyncResource):
    """Where events are delivered."""

    async def list_event_types(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.EventTypeListAnswer:
        """List the types of events.
        `GET /v1/webhook/webhook.list`

        What an endpoint can be told of.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_LIST_EVENT_TYPES, options=options)

    async def create(
        self,
        *,
        url: str,
        events: Sequence[str] | None | MISSING = MISSING,
        entity_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.WebhookEndpointAnswer:
        """Register a webhook endpoint.
        `POST /v1/webhook/endpoint.add`

        The secret in the answer signs deliveries.

        Args:
            url: Address of the receiver, https. HeyGen tries it with OPTIONS and waits 1
                second.
            events: Types to be told of; left out or null: all.
            entity_id: Only for this video or project.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The address is refused.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(
            _CREATE, body={"url": url, "events": events, "entity_id": entity_id}, options=options
        )

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.WebhookEndpointListAnswer:
        """List webhook endpoints.
        `GET /v1/webhook/endpoint.list`

        All endpoints, with their secrets.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20).
        """
        return await self._client.call(_LIST, options=options)

    async def update(
        self,
        *,
        endpoint_id: str | MISSING = MISSING,
        url: str | MISSING = MISSING,
        events: Sequence[str] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.WebhookEndpointAnswer:
        """Change a webhook endpoint.
        `PATCH /v1/webhook/endpoint.update`

        HeyGen tries a new address as at registration.

        Args:
            endpoint_id: Id of the endpoint.
            url: New address.
            events: New types.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The address is refused.
            NotFoundError: 404: There is no such endpoint.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). The reference gives the
        404 the content type text/plain, with the same JSON body.
        """
        return await self._client.call(
            _UPDATE,
            body={"endpoint_id": endpoint_id, "url": url, "events": events},
            options=options,
        )

    async def delete(
        self,
        *,
        endpoint_id: str,
        options: CallOptions | None = None,
    ) -> models.NothingAnswerV1:
        """Remove a webhook endpoint.
        `DELETE /v1/webhook/endpoint.delete`

        No more deliveries go there.

        Args:
            endpoint_id: Id of the endpoint.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            NotFoundError: 404: There is no such endpoint.

        Source: https://developers.heygen.com/openapi.yaml (2026-11-20). It marks endpoint_id
        not required; without it nothing says what to delete.
        """
        return await self._client.call(_DELETE, {"endpoint_id": endpoint_id}, options=options)
