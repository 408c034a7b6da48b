# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:e4b1e40245db
"""What is sent, as models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import Params


class AvatarGroupsListArguments(Params):
    include_public: bool | MISSING = MISSING
    """
    Public groups too.
    """
