# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:677aa805ba6d
"""`client.v3.usage`"""

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

_RETRIEVE: OperationSpec[models.V3Usage] = OperationSpec(
    id="v3.usage.retrieve",
    method="GET",
    path="/v3/usage",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "V3Usage")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)


class V3Usage(SyncResource):
    """Operations on usage."""

    def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3Usage:
        """Show usage.
        `GET /v3/usage`

        Jobs and spending in a window of time.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        The parameters, which choose the window and the grouping, are not in our sources.
        """
        return self._client.call(_RETRIEVE, options=options)


class AsyncV3Usage(AsyncResource):
    """Operations on usage."""

    async def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.V3Usage:
        """Show usage.
        `GET /v3/usage`

        Jobs and spending in a window of time.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        The parameters, which choose the window and the grouping, are not in our sources.
        """
        return await self._client.call(_RETRIEVE, options=options)
