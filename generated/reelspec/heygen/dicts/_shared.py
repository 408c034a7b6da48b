# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:542b4b05ad8a
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NotRequired, TypeAlias, TypedDict


class Dimension(TypedDict):
    """
    Size of the picture in pixels. Left out, 1280 x 720; a later page says 1920 x 1080.
    """

    width: NotRequired[int]
    """
    Width in pixels.
    """

    height: NotRequired[int]
    """
    Height in pixels.
    """


OpenRequest: TypeAlias = Mapping[str, Any]
"""
The fields are not documented: pass them as `body`.
"""


V3OpenRequest: TypeAlias = Mapping[str, Any]
"""
A request whose fields are not in our sources; pass it as `body`.
"""
