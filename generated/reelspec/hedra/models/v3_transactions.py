# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:4b23882362b6
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime, float


class V3ChatSpending(ResponseModel):
    """
    Chat requests of one day to one model.
    """

    model: str
    """
    Slug of the model.
    """

    request_count: int
    """
    Number of requests.
    """

    period_start: datetime
    """
    Start of the day (UTC).
    """

    period_end: datetime
    """
    End of the day (UTC), exclusive.
    """


class V3Transaction(ResponseModel):
    """
    A change of the balance of the API wallet.
    """

    id: str
    """
    Id of the transaction.
    """

    kind: Literal["purchase", "grant", "usage", "llm_usage", "refund", "adjustment", "other"] | str
    """
    Kind of transaction; an open list.
    """

    amount: float | None = None
    """
    Change of the balance in `currency`, negative for a charge; null if unknown.
    """

    currency: str | None = None
    """
    ISO 4217 code; null if `amount` is null.
    """

    created_at: datetime
    """
    When the balance changed.
    """

    llm_usage: V3ChatSpending | None = None
    """
    Chat requests of the day; only with the kind `llm_usage`.
    """


class V3TransactionList(ResponseModel):
    """
    A page of transactions.
    """

    data: list[V3Transaction]
    """
    Transactions.
    """

    next_cursor: str | None
    """
    Position of the next page; null on the last.
    """
