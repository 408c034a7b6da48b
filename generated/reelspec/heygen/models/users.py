# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:bef0aea406c0
"""Response models."""

from __future__ import annotations

from reelspec._runtime.exact import float
from reelspec._runtime.model import Answer

from ._shared import ErrorField


class Quota(Answer):
    remaining_quota: int | None = None
    """
    What is left, in sixtieths of a credit.
    """

    details: dict[str, float | None] | None = None
    """
    What is left by kind.
    """


class QuotaAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: Quota | None = None
