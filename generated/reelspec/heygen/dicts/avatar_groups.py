# Made by reelgen from specs/heygen.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class AvatarGroupsListArguments(TypedDict):
    include_public: NotRequired[bool]
    """
    Public groups too.
    """
