# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:66d54d7df0c6
"""`client.voices`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import (
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

_LIST: OperationSpec[models.AssetList] = OperationSpec(
    id="voices.list",
    method="GET",
    path="/voices",
    answers={"200": ResponseSpec("json", Type(_MODELS, "AssetList"))},
    security=(("APIKeyHeader",),),
    repeatable=True,
)


class Voices(SyncResource):
    """Voices for speech."""

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.AssetList:
        """List voices.
        `GET /voices`

        Returns all voices, each as an asset whose `asset` is a voice.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return self._client.call(_LIST, options=options)


class AsyncVoices(AsyncResource):
    """Voices for speech."""

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.AssetList:
        """List voices.
        `GET /voices`

        Returns all voices, each as an asset whose `asset` is a voice.

        Args:
            options: Options for this call only, such as timeout and retries.

        Raises:
            RequestInvalidError: An argument is invalid; no request was sent.
        """
        return await self._client.call(_LIST, options=options)
