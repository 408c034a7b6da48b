# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:bb9f9c1e1843
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float

from ._shared import ErrorField


class Quota(ResponseModel):
    remaining_quota: int | None = None
    """
    What is left, in sixtieths of a credit.
    """

    details: dict[str, float | None] | None = None
    """
    What is left by kind.
    """


class QuotaAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: Quota | None = None
