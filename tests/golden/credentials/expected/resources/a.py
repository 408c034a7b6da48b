# Made by reelgen from tests/golden/credentials/spec.yaml; do not edit, run `reelgen generate`. sha256:ef6d46c03dc3
"""`client.a`"""

from __future__ import annotations

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
    OperationSpec,
    ResponseSpec,
)
from ..._runtime.options import CallOptions

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"

_RETRIEVE: OperationSpec[None] = OperationSpec(
    id="a.retrieve",
    method="GET",
    path="/a",
    answers={"204": ResponseSpec("none")},
    security=(("key",),),
    repeatable=True,
)


class A(SyncResource):
    """Operations on a."""

    def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Retrieve a.
        `GET /a`

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_RETRIEVE, options=options)


class AsyncA(AsyncResource):
    """Operations on a."""

    async def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Retrieve a.
        `GET /a`

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(_RETRIEVE, options=options)
