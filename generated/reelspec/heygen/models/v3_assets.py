# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:c0d3770b6066
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel


class V3Asset(ResponseModel):
    """
    A stored file.
    """

    asset_id: str | None = None
    """
    Id of the asset.
    """

    url: str | None = None
    """
    Address of the file.
    """

    mime_type: str | None = None
    """
    Media type.
    """

    size_bytes: int | None = None
    """
    Size in bytes.
    """


class V3AssetAnswer(ResponseModel):
    data: V3Asset


class V3AssetList(ResponseModel):
    """
    A page of assets.
    """

    data: list[V3Asset]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """
