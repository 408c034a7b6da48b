# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:794ee56ef3c7
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import RequestModel


class AvatarGroupsListArguments(RequestModel):
    include_public: bool | MISSING = MISSING
    """
    Public groups too.
    """
