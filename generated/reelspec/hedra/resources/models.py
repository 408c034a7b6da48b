# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:0d005399518b
"""`client.models`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

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

_LIST: OperationSpec[models.ModelList] = OperationSpec(
    id="models.list",
    method="GET",
    path="/models",
    answers={
        "200": ResponseSpec("json", Type(_MODELS, "ModelList")),
        "422": ResponseSpec("json", Type(_MODELS, "HTTPValidationError")),
    },
    arguments=Type(_PARAMS, "ModelsListArguments"),
    parameters=(ParameterSpec("types", "query"),),
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
        `GET /models`

        Returns all models with their limits and prices.

        Args:
            types: Only models for these types of job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
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
        `GET /models`

        Returns all models with their limits and prices.

        Args:
            types: Only models for these types of job.
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
            UnprocessableEntityError: 422: The request failed validation.
        """
        return await self._client.call(_LIST, {"types": types}, options=options)
