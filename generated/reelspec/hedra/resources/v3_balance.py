# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:ef948386b1b6
"""`client.v3.balance`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
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

_RETRIEVE: OperationSpec[models.V3Balance] = OperationSpec(
    id="v3.balance.retrieve",
    method="GET",
    path="/v3/balance",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3Balance")),
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


class V3Balance(SyncResource):
    """Operations on balance."""

    def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3Balance:
        """Retrieve the balance of the API wallet.
        `GET /v3/balance`

        Returns the remaining balance.

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
        return self._client.call(_RETRIEVE, options=options)


class AsyncV3Balance(AsyncResource):
    """Operations on balance."""

    async def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3Balance:
        """Retrieve the balance of the API wallet.
        `GET /v3/balance`

        Returns the remaining balance.

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
        return await self._client.call(_RETRIEVE, options=options)
