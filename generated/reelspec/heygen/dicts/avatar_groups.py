# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:f4eb72e1fba2
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class AvatarGroupsListArguments(TypedDict):
    include_public: NotRequired[bool]
    """
    Public groups too.
    """
