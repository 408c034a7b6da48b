# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:4863d1bd7a1b
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class AvatarGroupsListArguments(TypedDict):
    include_public: NotRequired[bool]
    """
    Public groups too.
    """
