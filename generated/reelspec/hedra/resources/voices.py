# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:377581b92fdb
"""`client.voices`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, SyncResource
from ..._runtime.operation import Expected, Operation, Type
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from .. import models

_MODELS = "reelspec.hedra.models"
_PARAMS = "reelspec.hedra.params"

_LIST: Operation[models.AssetList] = Operation(
    id="voices.list",
    method="GET",
    path="/voices",
    answers={"200": Expected("json", Type(_MODELS, "AssetList"))},
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

        All voices, each as an asset whose detail is a voice.

        Args:
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.

        Source: hedra-labs/docs openapi.json at 2f0701e (2026-02-07).
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

        All voices, each as an asset whose detail is a voice.

        Args:
            options: Timeout, retries and the like, for this call alone.

        Raises:
            RequestInvalidError: An argument breaks a rule of the spec. Nothing was sent.

        Source: hedra-labs/docs openapi.json at 2f0701e (2026-02-07).
        """
        return await self._client.call(_LIST, options=options)
