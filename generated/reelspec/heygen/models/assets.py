# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:ef8015ce89ed
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel


class Asset(ResponseModel):
    """
    An asset.
    """

    id: str | None = None
    """
    Id of the asset.
    """

    name: str | None = None
    """
    Its name.
    """

    file_type: Literal["image", "video", "audio"] | str | None = None
    """
    What it is.
    """

    folder_id: str | None = None
    """
    Its folder; empty in the root.
    """

    meta: str | None = None
    """
    Not explained.
    """

    created_ts: int | None = None
    """
    When it was made, in Unix seconds.
    """

    url: str | None = None
    """
    Address of the file.
    """

    image_key: str | None = None
    """
    Its key, for images.
    """


class AssetAnswer(ResponseModel):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: Asset | None = None
    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class AssetListAnswer(ResponseModel):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: AssetListData | None = None
    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class AssetListData(ResponseModel):
    assets: list[Asset] | None = None
    """
    The assets.
    """

    token: str | None = None
    """
    Where the next page begins; empty or null at the end.
    """
