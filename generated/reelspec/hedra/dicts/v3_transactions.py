# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:2137b729e260
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class V3TransactionsListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Transactions per page. The range is not in our sources.
    """

    cursor: NotRequired[str]
    """
    Position of the page: `next_cursor` of the previous page.
    """
