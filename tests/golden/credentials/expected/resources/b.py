# Made by reelgen from tests/golden/credentials/spec.yaml; do not edit, run `reelgen generate`. sha256:f9a559d68e0c
"""`client.b`"""

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
    id="b.retrieve",
    method="GET",
    path="/b",
    answers={"204": ResponseSpec("none")},
    security=(("login",), ("oauth",)),
    repeatable=True,
)


class B(SyncResource):
    """Operations on b."""

    def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Retrieve b.
        `GET /b`

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_RETRIEVE, options=options)


class AsyncB(AsyncResource):
    """Operations on b."""

    async def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Retrieve b.
        `GET /b`

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(_RETRIEVE, options=options)
