# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:289cc65bb1c0
"""Response models."""

from __future__ import annotations

from typing import Any

from reelspec._runtime.model import ResponseModel
from typing_extensions import TypeAliasType

V3Avatar = TypeAliasType("V3Avatar", dict[str, Any])
"""
An avatar. Its fields are not in our sources.
"""


class V3AvatarList(ResponseModel):
    """
    A page of avatars.
    """

    data: list[V3Avatar]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """


V3Look = TypeAliasType("V3Look", dict[str, Any])
"""
A look of an avatar. Its fields are not in our sources.
"""


class V3LookList(ResponseModel):
    """
    A page of looks.
    """

    data: list[V3Look]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """
