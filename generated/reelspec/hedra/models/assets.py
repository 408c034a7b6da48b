# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:a6f9e38be666
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel

from ._shared import AssetType


class AssetCreated(ResponseModel):
    """
    A record without bytes yet.
    """

    id: str
    """
    Id of the asset, for `assets.upload` and for jobs.
    """

    name: str
    """
    Its name.
    """

    type: AssetType
    upload_url: str | None = None
    """
    Signed address for a plain PUT of the bytes; only for videos.
    """
