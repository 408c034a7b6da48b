# Made by reelgen from specs/heygen.yaml. Do not edit: change the spec and run `make`.
"""`client.v3.webhook_events`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import Expected, Operation, Type

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions

_MODELS = "reelspec.heygen.models"
_PARAMS = "reelspec.heygen.params"

_LIST_TYPES: Operation[Any] = Operation(
    id="v3.webhook_events.list_types",
    method="GET",
    path="/v3/webhooks/event-types",
    answers={
        "200": Expected("json"),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_LIST: Operation[Any] = Operation(
    id="v3.webhook_events.list",
    method="GET",
    path="/v3/webhooks/events",
    answers={
        "200": Expected("json"),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)


class V3WebhookEvents(SyncResource):
    """Operations on webhook_events."""

    def list_types(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """List the types of events.

        Fields are not in the fact sheet.

        Args:
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(_LIST_TYPES, options=options)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """List past events.

        Fields are not in the fact sheet.

        Args:
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20). Not documented by the
        provider.
        """
        return self._client.call(_LIST, options=options)


class AsyncV3WebhookEvents(AsyncResource):
    """Operations on webhook_events."""

    async def list_types(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """List the types of events.

        Fields are not in the fact sheet.

        Args:
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(_LIST_TYPES, options=options)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """List past events.

        Fields are not in the fact sheet.

        Args:
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The key is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests or jobs; wait `Retry-After` seconds.
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (version 3) (2026-11-20). Not documented by the
        provider.
        """
        return await self._client.call(_LIST, options=options)
