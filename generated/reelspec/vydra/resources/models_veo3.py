# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:84350f7117b3
"""`client.models.veo3`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

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

_CREATE: OperationSpec[models.Veo3JobCreated] = OperationSpec(
    id="models.veo3.create",
    method="POST",
    path="/models/veo3",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "Veo3JobCreated")),
        "401": ResponseSpec("json", Type(_MODELS, "Error")),
        "402": ResponseSpec("json", Type(_MODELS, "InsufficientCredits")),
        "403": ResponseSpec("json", Type(_MODELS, "Error")),
        "429": ResponseSpec("json", Type(_MODELS, "RateLimitExceeded")),
        "500": ResponseSpec("json", Type(_MODELS, "Error")),
    },
    body=BodySpec(type=Type(_PARAMS, "Veo3Request"), required=False),
    security=(("BearerAuth",),),
)


class ModelsVeo3(SyncResource):
    """Operations on veo3."""

    def create(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.Veo3JobCreated:
        """Start a Veo 3 job.
        `POST /models/veo3`

        Known only from a third party, whose test shows an answer. The fields of the request are
        not documented: pass them as `body`.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits. Code INSUFFICIENT_CREDITS.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        No page of Vydra describes this call. Not documented by the provider.
        """
        return self._client.call(_CREATE, body=body, options=options)


class AsyncModelsVeo3(AsyncResource):
    """Operations on veo3."""

    async def create(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.Veo3JobCreated:
        """Start a Veo 3 job.
        `POST /models/veo3`

        Known only from a third party, whose test shows an answer. The fields of the request are
        not documented: pass them as `body`.

        Args:
            body: The request body.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The key is missing or not valid. Codes MISSING_AUTH,
                INVALID_FORMAT, KEY_NOT_FOUND, KEY_REVOKED, KEY_EXPIRED.
            PaymentRequiredError: 402: Not enough credits. Code INSUFFICIENT_CREDITS.
            PermissionDeniedError: 403: The key may not do this. Code INSUFFICIENT_SCOPE.
            RateLimitError: 429: Too many requests. Code RATE_LIMIT_EXCEEDED. Limits are a
                sliding window for the organization; `Retry-After` is in seconds.
            ServerError: 500: Vydra failed.

        No page of Vydra describes this call. Not documented by the provider.
        """
        return await self._client.call(_CREATE, body=body, options=options)
