# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:b31a52c99f88
"""`client.billing`"""

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

_RETRIEVE_CREDITS: OperationSpec[models.Credits] = OperationSpec(
    id="billing.retrieve_credits",
    method="GET",
    path="/billing/credits",
    answers={"200": ResponseSpec("json", Type(_MODELS, "Credits"))},
    security=(("APIKeyHeader",),),
    repeatable=True,
)


class Billing(SyncResource):
    """Credits."""

    def retrieve_credits(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.Credits:
        """Retrieve the credit balance.
        `GET /billing/credits`

        Returns the remaining, expiring and used credits.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_RETRIEVE_CREDITS, options=options)


class AsyncBilling(AsyncResource):
    """Credits."""

    async def retrieve_credits(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.Credits:
        """Retrieve the credit balance.
        `GET /billing/credits`

        Returns the remaining, expiring and used credits.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(_RETRIEVE_CREDITS, options=options)
