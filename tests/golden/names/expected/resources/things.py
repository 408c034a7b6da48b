# Made by reelgen from tests/golden/names/spec.yaml; do not edit, run `reelgen generate`. sha256:a94074163cdc
"""`client.things`"""

from __future__ import annotations

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

_RETRIEVE: OperationSpec[models.ThingsRetrieveAnswer] = OperationSpec(
    id="things.retrieve",
    method="GET",
    path="/things/{class}",
    answers={"200": ResponseSpec("json", Type(_MODELS, "ThingsRetrieveAnswer"))},
    arguments=Type(_PARAMS, "ThingsRetrieveArguments"),
    parameters=(
        ParameterSpec("class_", "path", wire="class"),
        ParameterSpec("from_", "query", wire="from"),
        ParameterSpec("x_trace_id", "header", wire="X-Trace-Id"),
    ),
    repeatable=True,
)


class Things(SyncResource):
    """Operations on things."""

    def retrieve(
        self,
        class_: str,
        *,
        from_: str | MISSING = MISSING,
        x_trace_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.ThingsRetrieveAnswer:
        """Retrieve a thing.
        `GET /things/{class}`

        Args:
            class_
            from_
            x_trace_id
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(
            _RETRIEVE, {"class_": class_, "from_": from_, "x_trace_id": x_trace_id}, options=options
        )


class AsyncThings(AsyncResource):
    """Operations on things."""

    async def retrieve(
        self,
        class_: str,
        *,
        from_: str | MISSING = MISSING,
        x_trace_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.ThingsRetrieveAnswer:
        """Retrieve a thing.
        `GET /things/{class}`

        Args:
            class_
            from_
            x_trace_id
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(
            _RETRIEVE, {"class_": class_, "from_": from_, "x_trace_id": x_trace_id}, options=options
        )
