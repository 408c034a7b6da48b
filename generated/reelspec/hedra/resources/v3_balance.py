# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:447c9db1b3f6
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
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
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
        """Show the balance of the API wallet.
        `GET /v3/balance`

        What is left to spend.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return self._client.call(_RETRIEVE, options=options)


class AsyncV3Balance(AsyncResource):
    """Operations on balance."""

    async def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3Balance:
        """Show the balance of the API wallet.
        `GET /v3/balance`

        What is left to spend.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.
        """
        return await self._client.call(_RETRIEVE, options=options)
