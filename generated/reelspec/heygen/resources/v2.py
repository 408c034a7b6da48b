# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:2829e1d5b018
"""`client.v2`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .v2_videos import AsyncV2Videos, V2Videos

_PROVIDER = __name__.rsplit(".", 2)[0]
_MODELS = f"{_PROVIDER}.models"
_PARAMS = f"{_PROVIDER}.params"


class V2(SyncResource):
    """Operations on v2."""

    @cached_property
    def videos(self) -> V2Videos:
        """`client.v2.videos`"""
        from .v2_videos import V2Videos

        return V2Videos(self._client)


class AsyncV2(AsyncResource):
    """Operations on v2."""

    @cached_property
    def videos(self) -> AsyncV2Videos:
        """`client.v2.videos`"""
        from .v2_videos import AsyncV2Videos

        return AsyncV2Videos(self._client)
