# Made by reelgen from tests/golden/openapi_30/spec.yaml; do not edit, run `reelgen generate`. sha256:416220ac0239
"""`client.things`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    BodySpec,
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

_CREATE: OperationSpec[models.Thing] = OperationSpec(
    id="things.create",
    method="POST",
    path="/things",
    answers={"200": ResponseSpec("json", Type(_MODELS, "Thing"))},
    body=BodySpec(type=Type(_PARAMS, "ThingsCreateBody")),
)


class Things(SyncResource):
    """Operations on things."""

    def create(
        self,
        *,
        size: int | None | MISSING = MISSING,
        kind: Literal["a", "b"] | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.Thing:
        """Create a thing.
        `POST /things`

        Args:
            size
            kind
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_CREATE, body={"size": size, "kind": kind}, options=options)


class AsyncThings(AsyncResource):
    """Operations on things."""

    async def create(
        self,
        *,
        size: int | None | MISSING = MISSING,
        kind: Literal["a", "b"] | None | MISSING = MISSING,
        options: CallOptions | None = None,
    ) -> models.Thing:
        """Create a thing.
        `POST /things`

        Args:
            size
            kind
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(_CREATE, body={"size": size, "kind": kind}, options=options)
