# Made by reelgen from specs/hedra.yaml. Do not edit: change the spec and run `make`.
"""`client.v3.tokens`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import Body, Expected, Operation, Type

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions

_MODELS = "reelspec.hedra.models"
_PARAMS = "reelspec.hedra.params"

_CREATE_BODY = Body(
    encoding="json",
    media_types=("application/json",),
    type=Type(_PARAMS, "V3TokensCreateBody"),
    required=False,
)
_CREATE: Operation[Any] = Operation(
    id="v3.tokens.create",
    method="POST",
    path="/v3/tokens",
    answers={
        "200": Expected("json"),
        "400": Expected("json", Type(_MODELS, "V3Error")),
        "401": Expected("json", Type(_MODELS, "V3Error")),
        "403": Expected("json", Type(_MODELS, "V3Error")),
        "429": Expected("json", Type(_MODELS, "V3Error")),
        "500": Expected("json", Type(_MODELS, "V3Error")),
    },
    body=_CREATE_BODY,
    server="https://api.hedra.com",
    security=(("v3_key",),),
)


class V3Tokens(SyncResource):
    """Operations on tokens."""

    def create(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Any:
        """Make a short-lived token.

        A token to use instead of the key. The fields are not in our sources.

        Args:
            body: The body of the request.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        Source: hedra-labs/docs openapi-v3.json (2026-08-05). The status of success is assumed.
        Not documented by the provider.
        """
        return self._client.call(_CREATE, body=body, options=options)


class AsyncV3Tokens(AsyncResource):
    """Operations on tokens."""

    async def create(
        self,
        *,
        body: Mapping[str, Any] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> Any:
        """Make a short-lived token.

        A token to use instead of the key. The fields are not in our sources.

        Args:
            body: The body of the request.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            BadRequestError: 400: The request is wrong.
            AuthenticationError: 401: The credential is missing or not valid.
            PermissionDeniedError: 403: The key may not do this.
            RateLimitError: 429: Too many requests; wait `Retry-After` seconds.
            ServerError: 500: Hedra failed.

        Source: hedra-labs/docs openapi-v3.json (2026-08-05). The status of success is assumed.
        Not documented by the provider.
        """
        return await self._client.call(_CREATE, body=body, options=options)
