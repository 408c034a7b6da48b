# Made by reelgen from tests/golden/openapi_30/spec.yaml; do not edit, run `reelgen generate`. sha256:fe9cee8d7abb
"""`client.things`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import MISSING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import Body, Expected, Operation, Type
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from .. import models

_MODELS = "golden.spec.models"
_PARAMS = "golden.spec.params"

_CREATE_BODY = Body(
    encoding="json",
    media_types=("application/json",),
    type=Type(_PARAMS, "ThingsCreateBody"),
)
_CREATE: Operation[models.Thing] = Operation(
    id="things.create",
    method="POST",
    path="/things",
    answers={"200": Expected("json", Type(_MODELS, "Thing"))},
    body=_CREATE_BODY,
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
