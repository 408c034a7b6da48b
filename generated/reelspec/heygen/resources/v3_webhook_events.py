# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:ff30036d5881
"""`client.v3.webhook_events`"""

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

_LIST_TYPES: OperationSpec[models.V3Answer] = OperationSpec(
    id="v3.webhook_events.list_types",
    method="GET",
    path="/v3/webhooks/event-types",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3Answer")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_LIST: OperationSpec[models.V3WebhookEventList] = OperationSpec(
    id="v3.webhook_events.list",
    method="GET",
    path="/v3/webhooks/events",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3WebhookEventList")),
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3WebhookEventsListArguments"),
    parameters=(ParameterSpec("limit", "query"), ParameterSpec("token", "query")),
    security=(("ApiKeyAuth",), ("oauth",)),
    repeatable=True,
)

_LIST_PAGING = PagingSpec(
    style="token",
    position="token",
    limit="limit",
    items="/data",
    next="/next_token",
    more="/has_more",
)


class V3WebhookEvents(SyncResource):
    """Operations on webhook_events."""

    def list_types(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """List the types of events.
        `GET /v3/webhooks/event-types`

        Types of events an endpoint can be told of. The entries are not documented.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). The path is documented; the method
        is the plain reading of a list. Whether it comes in pages is not documented. Not
        documented by the provider.
        """
        return self._client.call(_LIST_TYPES, options=options)

    def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookEventList:
        """List past events.
        `GET /v3/webhooks/events`

        History of events, a page at a time. The fields of an event are not documented.

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

        Source: https://developers.heygen.com (2026-11-20). The path is documented; the method
        is the plain reading of: history. Paging is that of every list.
        """
        return self._client.call(_LIST, {"limit": limit, "token": token}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Pages[models.V3WebhookEventList, models.V3WebhookEvent]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/webhooks/events`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return Pages(self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options)


class AsyncV3WebhookEvents(AsyncResource):
    """Operations on webhook_events."""

    async def list_types(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3Answer:
        """List the types of events.
        `GET /v3/webhooks/event-types`

        Types of events an endpoint can be told of. The entries are not documented.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is not valid.
            AuthenticationError: 401: The key or token is missing or not valid.
            PermissionDeniedError: 403: The account may not do this.
            RateLimitError: 429: Too many requests, or too many jobs at once
                (`rate_limit_exceeded`).
            ServerError: 500: HeyGen failed.

        Source: https://developers.heygen.com (2026-11-20). The path is documented; the method
        is the plain reading of a list. Whether it comes in pages is not documented. Not
        documented by the provider.
        """
        return await self._client.call(_LIST_TYPES, options=options)

    async def list(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3WebhookEventList:
        """List past events.
        `GET /v3/webhooks/events`

        History of events, a page at a time. The fields of an event are not documented.

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

        Source: https://developers.heygen.com (2026-11-20). The path is documented; the method
        is the plain reading of: history. Paging is that of every list.
        """
        return await self._client.call(_LIST, {"limit": limit, "token": token}, options=options)

    def iterate(
        self,
        *,
        limit: int | MISSING = MISSING,
        token: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.V3WebhookEventList, models.V3WebhookEvent]:
        """Iterate over all items of `list`, fetching pages as needed.
        `GET /v3/webhooks/events`

        Arguments and errors are those of `list`; `.pages()` iterates over pages.
        """
        return AsyncPages(
            self._client, _LIST, _LIST_PAGING, {"limit": limit, "token": token}, options
        )
