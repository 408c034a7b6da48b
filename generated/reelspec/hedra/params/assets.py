# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:d34798b59f97
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import Params

from ._shared import AssetType


class AssetsListArguments(Params):
    type: AssetType
    ids: str | None | MISSING = MISSING
    """
    Only these assets: several ids in one text. The separator is not documented.
    """


class AssetsUploadBody(Params):
    pass


class CreateAssetRequest(Params):
    name: str
    """
    Name of the asset, such as a file name.
    """

    type: AssetType
    workspace_id: str | None | MISSING = MISSING
    """
    Workspace to keep it in.
    """
