# Made by reelgen from specs/hedra.yaml. Do not edit: change the spec and run `make`.
"""`client.v3.usage`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import Expected, Operation, Type

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions

_MODELS = "reelspec.hedra.models"
_PARAMS = "reelspec.hedra.params"

_RETRIEVE: Operation[Any] = Operation(
    id="v3.usage.retrieve",
    method="GET",
    path="/v3/usage",
    answers={
        "200": Expected("json"),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
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
    ) -> Any:
        """Show usage.

        The fields of the answer are not in our sources.

        Args:
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        Source: hedra-labs/docs openapi-v3.json (2026-08-05). Not documented by the provider.
        """
        return self._client.call(_RETRIEVE, options=options)


class AsyncV3Usage(AsyncResource):
    """Operations on usage."""

    async def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Show usage.

        The fields of the answer are not in our sources.

        Args:
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        Source: hedra-labs/docs openapi-v3.json (2026-08-05). Not documented by the provider.
        """
        return await self._client.call(_RETRIEVE, options=options)
