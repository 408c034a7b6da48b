# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:a21ebae2338b
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ._shared import AssetType


class AssetsListArguments(TypedDict):
    type: AssetType
    ids: NotRequired[str | None]
    """
    Only these assets: several ids in one text. The separator is not documented.
    """


class AssetsUploadBody(TypedDict):
    pass


class CreateAssetRequest(TypedDict):
    name: str
    """
    Name of the asset, such as a file name.
    """

    type: AssetType
    workspace_id: NotRequired[str | None]
    """
    Workspace to keep it in.
    """
