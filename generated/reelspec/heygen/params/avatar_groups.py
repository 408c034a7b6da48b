# Made by reelgen from specs/heygen.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import Params


class AvatarGroupsListArguments(Params):
    include_public: bool | MISSING = MISSING
    """
    Public groups too.
    """
