# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:12efe4700fc8
"""`client.billing`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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

_RETRIEVE_CREDITS: OperationSpec[Any] = OperationSpec(
    id="billing.retrieve_credits",
    method="GET",
    path="/billing/credits",
    answers={
        "200": ResponseSpec("json"),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    security=(("BearerAuth",),),
    repeatable=True,
)

_BUY_CREDITS: OperationSpec[models.CreditPurchase] = OperationSpec(
    id="billing.buy_credits",
    method="POST",
    path="/billing/buy-credits",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "CreditPurchase")),
        "400": ResponseSpec("json", Type(_MODELS, "Error")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "BuyCreditsRequest")),
    security=(("BearerAuth",),),
)


class Billing(SyncResource):
    """Credits of the account."""

    def retrieve_credits(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Retrieve the credit balance.
        `GET /billing/credits`

        Returns the balance. The response is not documented.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or invalid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key lacks a scope. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits apply to a
                sliding window per organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed to process the request.
        """
        return self._client.call(_RETRIEVE_CREDITS, options=options)

    def buy_credits(
        self,
        *,
        pack: Literal["small", "medium", "large"] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.CreditPurchase:
        """Buy credits.
        `POST /billing/buy-credits`

        Returns the URL where a person pays for a pack of credits.

        Args:
            pack: Pack: small (750 credits, 5 US dollars), medium (2,000 credits, 12 US dollars)
                or large (5,000 credits, 25 US dollars).
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid. Codes INVALID_INPUT,
                INVALID_FILE_TYPE, FILE_TOO_LARGE, INVALID_URL.
            AuthenticationError: 401: The key is missing or invalid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key lacks a scope. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits apply to a
                sliding window per organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed to process the request.
        """
        return self._client.call(_BUY_CREDITS, body={"pack": pack}, options=options)


class AsyncBilling(AsyncResource):
    """Credits of the account."""

    async def retrieve_credits(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Retrieve the credit balance.
        `GET /billing/credits`

        Returns the balance. The response is not documented.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or invalid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key lacks a scope. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits apply to a
                sliding window per organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed to process the request.
        """
        return await self._client.call(_RETRIEVE_CREDITS, options=options)

    async def buy_credits(
        self,
        *,
        pack: Literal["small", "medium", "large"] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.CreditPurchase:
        """Buy credits.
        `POST /billing/buy-credits`

        Returns the URL where a person pays for a pack of credits.

        Args:
            pack: Pack: small (750 credits, 5 US dollars), medium (2,000 credits, 12 US dollars)
                or large (5,000 credits, 25 US dollars).
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            BadRequestError: 400: The request is invalid. Codes INVALID_INPUT,
                INVALID_FILE_TYPE, FILE_TOO_LARGE, INVALID_URL.
            AuthenticationError: 401: The key is missing or invalid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PermissionDeniedError: 403: The key lacks a scope. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits apply to a
                sliding window per organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed to process the request.
        """
        return await self._client.call(_BUY_CREDITS, body={"pack": pack}, options=options)
