# Made by reelgen from tests/golden/names/spec.yaml; do not edit, run `reelgen generate`. sha256:d6105df443b8
"""`client.things`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import Expected, Operation, Parameter, Type
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from .. import models

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_RETRIEVE: Operation[models.ThingsRetrieveAnswer] = Operation(
    id="things.retrieve",
    method="GET",
    path="/things/{class}",
    answers={"200": Expected("json", Type(_MODELS, "ThingsRetrieveAnswer"))},
    arguments=Type(_PARAMS, "ThingsRetrieveArguments"),
    parameters=(
        Parameter("class_", "path", wire="class"),
        Parameter("from_", "query", wire="from"),
        Parameter("x_trace_id", "header", wire="X-Trace-Id"),
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
