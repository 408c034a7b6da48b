# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:341912d837f2
"""`client.models`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import Expected, Operation, Parameter, Type
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from .. import models

_MODELS = "reelspec.hedra.models"
_PARAMS = "reelspec.hedra.params"

_LIST: Operation[models.ModelList] = Operation(
    id="models.list",
    method="GET",
    path="/models",
    answers={
        "200": Expected("json", Type(_MODELS, "ModelList")),
        "422": Expected("json", Type(_MODELS, "HTTPValidationError")),
    },
    arguments=Type(_PARAMS, "ModelsListArguments"),
    parameters=(
        Parameter(name="types", wire="types", location="query", style="form", explode=True),
    ),
    security=(("APIKeyHeader",),),
    repeatable=True,
)


class Models(SyncResource):
    """The models that jobs run."""

    def list(
        self,
        *,
        types: Sequence[str] | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.ModelList:
        """List models.

        All models with their limits and prices.

        Args:
            types: Only models of these kinds of job.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            UnprocessableEntityError: 422: The request was refused by validation.

        Source: hedra-labs/docs openapi.json at 2f0701e (2026-02-07).
        """
        return self._client.call(_LIST, {"types": types}, options=options)


class AsyncModels(AsyncResource):
    """The models that jobs run."""

    async def list(
        self,
        *,
        types: Sequence[str] | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.ModelList:
        """List models.

        All models with their limits and prices.

        Args:
            types: Only models of these kinds of job.
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
            UnprocessableEntityError: 422: The request was refused by validation.

        Source: hedra-labs/docs openapi.json at 2f0701e (2026-02-07).
        """
        return await self._client.call(_LIST, {"types": types}, options=options)
