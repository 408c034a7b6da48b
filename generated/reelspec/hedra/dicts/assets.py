# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:0bb9a9470783
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ._shared import AssetType


class AssetsListArguments(TypedDict):
    type: AssetType
    ids: NotRequired[str | None]
    """
    Only assets with these ids, in one string. The separator is not documented.
    """


class CreateAssetRequest(TypedDict):
    name: str
    """
    Name of the asset, such as a file name.
    """

    type: AssetType
    workspace_id: NotRequired[str | None]
    """
    Workspace of the asset.
    """
