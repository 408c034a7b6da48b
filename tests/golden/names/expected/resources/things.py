# Made by reelgen from tests/golden/names/spec.yaml; do not edit, run `reelgen generate`. sha256:58c4084c8203
"""`client.things`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import Expected, Operation, Parameter, Type
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from .. import models

_MODELS = "golden.spec.models"
_PARAMS = "golden.spec.params"

_GET_THINGS_BY_CLASS: Operation[models.ThingsGetThingsByClassAnswer] = Operation(
    id="things.get_things_by_class",
    method="GET",
    path="/things/{class}",
    answers={"200": Expected("json", Type(_MODELS, "ThingsGetThingsByClassAnswer"))},
    arguments=Type(_PARAMS, "ThingsGetThingsByClassArguments"),
    parameters=(
        Parameter(name="class_", wire="class", location="path", style="simple", explode=False),
        Parameter(name="from_", wire="from", location="query", style="form", explode=True),
        Parameter(
            name="x_trace_id", wire="X-Trace-Id", location="header", style="simple", explode=False
        ),
    ),
    repeatable=True,
)


class Things(SyncResource):
    """Operations on things."""

    def get_things_by_class(
        self,
        class_: str,
        *,
        from_: str | MISSING = MISSING,
        x_trace_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.ThingsGetThingsByClassAnswer:
        """Retrieve a thing.

        Args:
            class_
            from_
            x_trace_id
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
        """
        return self._client.call(
            _GET_THINGS_BY_CLASS,
            {"class_": class_, "from_": from_, "x_trace_id": x_trace_id},
            options=options,
        )


class AsyncThings(AsyncResource):
    """Operations on things."""

    async def get_things_by_class(
        self,
        class_: str,
        *,
        from_: str | MISSING = MISSING,
        x_trace_id: str | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.ThingsGetThingsByClassAnswer:
        """Retrieve a thing.

        Args:
            class_
            from_
            x_trace_id
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.
        """
        return await self._client.call(
            _GET_THINGS_BY_CLASS,
            {"class_": class_, "from_": from_, "x_trace_id": x_trace_id},
            options=options,
        )
