# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:dd3b2f55870b
"""Request models."""

from __future__ import annotations

from typing import Any

from pydantic import MISSING
from reelspec._runtime.params import RequestModel
from typing_extensions import TypeAliasType


class Dimension(RequestModel):
    """
    Size of the picture in pixels. Left out, 1280 x 720; a later page says 1920 x 1080.
    """

    width: int | MISSING = MISSING
    """
    Width in pixels.
    """

    height: int | MISSING = MISSING
    """
    Height in pixels.
    """


OpenRequest = TypeAliasType("OpenRequest", dict[str, Any])
"""
The fields are not documented: pass them as `body`.
"""


V3OpenRequest = TypeAliasType("V3OpenRequest", dict[str, Any])
"""
A request whose fields are not in our sources; pass it as `body`.
"""
