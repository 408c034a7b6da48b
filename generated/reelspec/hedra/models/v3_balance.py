# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:ba16437c174b
"""Response models."""

from __future__ import annotations

from reelspec._runtime.exact import float
from reelspec._runtime.model import Answer


class V3Balance(Answer):
    """
    The wallet.
    """

    balance: float
    """
    What is left to spend, in that currency.
    """

    spent: float | None = None
    """
    Spent in this billing period; null for the API wallet.
    """

    currency: str
    """
    ISO 4217 code.
    """
