# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:ed1860ccc768
"""Response models."""

from __future__ import annotations

from reelspec._runtime.exact import datetime
from reelspec._runtime.model import Answer


class V3Token(Answer):
    """
    A short-lived token.
    """

    token: str
    """
    The token.
    """

    expires_at: datetime | None = None
    """
    When it stops working.
    """
