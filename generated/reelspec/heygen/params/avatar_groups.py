# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:b0789ee87f75
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import Params


class AvatarGroupsListArguments(Params):
    include_public: bool | MISSING = MISSING
    """
    Public groups too.
    """
