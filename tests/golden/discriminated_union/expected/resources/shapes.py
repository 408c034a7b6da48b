# Made by reelgen from tests/golden/discriminated_union/spec.yaml; do not edit, run `reelgen generate`. sha256:6df02ffc68f4
"""`client.shapes`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

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

_CREATE_BODY = BodySpec(type=Type(_PARAMS, "Shape"))
_CREATE: OperationSpec[models.Shape] = OperationSpec(
    id="shapes.create",
    method="POST",
    path="/shapes",
    answers={"200": ResponseSpec("json", Type(_MODELS, "Shape"))},
    body=_CREATE_BODY,
)


class Shapes(SyncResource):
    """Operations on shapes."""

    @overload
    def create(
        self,
        *,
        kind: Literal["circle"],
        radius: float,
        options: CallOptions | None = None,
    ) -> models.Shape:
        """Create a shape.
        `POST /shapes`

        Args:
            kind
            radius
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """

    @overload
    def create(
        self,
        *,
        kind: Literal["square"],
        side: float,
        options: CallOptions | None = None,
    ) -> models.Shape:
        """Create a shape.
        `POST /shapes`

        Args:
            kind
            side
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """

    def create(
        self,
        *,
        options: CallOptions | None = None,
        **body: Any,
    ) -> models.Shape:
        """Create a shape.
        `POST /shapes`

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_CREATE, body=_CREATE_BODY.spread(body), options=options)


class AsyncShapes(AsyncResource):
    """Operations on shapes."""

    @overload
    async def create(
        self,
        *,
        kind: Literal["circle"],
        radius: float,
        options: CallOptions | None = None,
    ) -> models.Shape:
        """Create a shape.
        `POST /shapes`

        Args:
            kind
            radius
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """

    @overload
    async def create(
        self,
        *,
        kind: Literal["square"],
        side: float,
        options: CallOptions | None = None,
    ) -> models.Shape:
        """Create a shape.
        `POST /shapes`

        Args:
            kind
            side
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """

    async def create(
        self,
        *,
        options: CallOptions | None = None,
        **body: Any,
    ) -> models.Shape:
        """Create a shape.
        `POST /shapes`

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(_CREATE, body=_CREATE_BODY.spread(body), options=options)
