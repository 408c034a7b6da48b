# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:406d736f18a9
"""`client.v3.usage`"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    OperationSpec,
    ParameterSpec,
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
        "400": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "401": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "403": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "404": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "429": ResponseSpec("json", Type(_MODELS, "V3Error")),
        "500": ResponseSpec("json", Type(_MODELS, "V3Error")),
    },
    arguments=Type(_PARAMS, "V3UsageRetrieveArguments"),
    parameters=(
        ParameterSpec("start", "query"),
        ParameterSpec("end", "query"),
        ParameterSpec("group_by", "query"),
    ),
    server="https://api.hedra.com",
    security=(("v3_key",),),
    repeatable=True,
)


class V3Usage(SyncResource):
    """Operations on usage."""

    def retrieve(
        self,
        *,
        start: str | datetime | None | MISSING = MISSING,
        end: str | datetime | None | MISSING = MISSING,
        group_by: Literal["total", "day", "model"] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Usage:
        """Retrieve usage.
        `GET /v3/usage`

        Returns the number of jobs and the amount spent in a time window.

        Args:
            start: Start of the window.
            end: End of the window, exclusive.
            group_by: Grouping of the result. Defaults to "total".
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
        return self._client.call(
            _RETRIEVE, {"start": start, "end": end, "group_by": group_by}, options=options
        )


class AsyncV3Usage(AsyncResource):
    """Operations on usage."""

    async def retrieve(
        self,
        *,
        start: str | datetime | None | MISSING = MISSING,
        end: str | datetime | None | MISSING = MISSING,
        group_by: Literal["total", "day", "model"] | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.V3Usage:
        """Retrieve usage.
        `GET /v3/usage`

        Returns the number of jobs and the amount spent in a time window.

        Args:
            start: Start of the window.
            end: End of the window, exclusive.
            group_by: Grouping of the result. Defaults to "total".
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
        return await self._client.call(
            _RETRIEVE, {"start": start, "end": end, "group_by": group_by}, options=options
        )
