# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:c06ba2494eaa
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float


class V3Balance(ResponseModel):
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
