# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:a816073265d8
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime


class V3Token(ResponseModel):
    """
    A short-lived token.
    """

    token: str
    """
    The token; it is only in this response.
    """

    expires_at: datetime | None = None
    """
    When the token expires.
    """
