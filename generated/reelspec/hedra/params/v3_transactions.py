# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:91684366c4e9
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import RequestModel


class V3TransactionsListArguments(RequestModel):
    limit: int | MISSING = MISSING
    """
    Transactions per page. The range is not in our sources.
    """

    cursor: str | MISSING = MISSING
    """
    Position of the page: `next_cursor` of the previous page.
    """
