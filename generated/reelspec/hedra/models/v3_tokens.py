# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:c69ab5e531e4
"""What comes back."""

from __future__ import annotations

from datetime import datetime

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
