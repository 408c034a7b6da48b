# Made by reelgen from tests/golden/credentials/spec.yaml; do not edit, run `reelgen generate`. sha256:75d6bcb47326
"""`client.c`"""

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
    id="c.retrieve", method="GET", path="/c", answers={"204": ResponseSpec("none")}, repeatable=True
)


class C(SyncResource):
    """Operations on c."""

    def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Retrieve c.
        `GET /c`

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_RETRIEVE, options=options)


class AsyncC(AsyncResource):
    """Operations on c."""

    async def retrieve(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Retrieve c.
        `GET /c`

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(_RETRIEVE, options=options)
