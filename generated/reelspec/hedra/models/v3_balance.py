# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:6605b294347b
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float


class V3Balance(ResponseModel):
    """
    Balance of the API wallet.
    """

    balance: float
    """
    Remaining balance in `currency`.
    """

    spent: float | None = None
    """
    Amount spent in the billing period; null for the API wallet.
    """

    currency: str
    """
    ISO 4217 code.
    """
