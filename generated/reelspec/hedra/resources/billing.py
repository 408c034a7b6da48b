# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:8545fbf9fe02
"""`client.billing`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import Expected, Operation, Type
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from .. import models

_MODELS = "reelspec.hedra.models"
_PARAMS = "reelspec.hedra.params"

_RETRIEVE_CREDITS: Operation[models.Credits] = Operation(
    id="billing.retrieve_credits",
    method="GET",
    path="/billing/credits",
    answers={"200": Expected("json", Type(_MODELS, "Credits"))},
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
        """Show credits.

        Credits left, expiring and used.

        Args:
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.

        Source: hedra-labs/docs openapi.json at 2f0701e (2026-02-07).
        """
        return self._client.call(_RETRIEVE_CREDITS, options=options)


class AsyncBilling(AsyncResource):
    """Credits."""

    async def retrieve_credits(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.Credits:
        """Show credits.

        Credits left, expiring and used.

        Args:
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.

        Source: hedra-labs/docs openapi.json at 2f0701e (2026-02-07).
        """
        return await self._client.call(_RETRIEVE_CREDITS, options=options)
