# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:cb0973e9cf4a
"""`client.v2`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .v2_videos import AsyncV2Videos, V2Videos

_MODELS = "reelspec.heygen.models"
_PARAMS = "reelspec.heygen.params"


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
