# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:f8929e6d23e3
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import RequestModel

from ._shared import AssetType


class AssetsListArguments(RequestModel):
    type: AssetType
    ids: str | None | MISSING = MISSING
    """
    Only assets with these ids, in one string. The separator is not documented.
    """


class CreateAssetRequest(RequestModel):
    name: str
    """
    Name of the asset, such as a file name.
    """

    type: AssetType
    workspace_id: str | None | MISSING = MISSING
    """
    Workspace of the asset.
    """
