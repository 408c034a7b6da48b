# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:f6207a7527fd
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel

from ._shared import AssetType


class AssetCreated(ResponseModel):
    """
    An asset record without a file.
    """

    id: str
    """
    Id of the asset, for `assets.upload` and for jobs.
    """

    name: str
    """
    Name.
    """

    type: AssetType
    upload_url: str | None = None
    """
    Presigned URL for a PUT of the file; only for videos.
    """
