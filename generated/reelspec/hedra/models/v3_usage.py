# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:5edbd5e1aced
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime, float
from typing_extensions import TypeAliasType


class V3Usage(ResponseModel):
    """
    Usage in a window of time.
    """

    start: datetime
    """
    Begin of the window.
    """

    end: datetime
    """
    End of the window, which is not in it.
    """

    group_by: V3UsageGrouping
    total_jobs: int
    """
    Jobs submitted in all.
    """

    total_spent: float
    """
    Spent in all, in that currency.
    """

    currency: str
    """
    ISO 4217 code.
    """

    data: list[V3UsageBucket] | None = None
    """
    The groups.
    """


class V3UsageBucket(ResponseModel):
    """
    Usage of one group.
    """

    key: str
    """
    `total`, a day (UTC), or a model.
    """

    jobs: int
    """
    Jobs submitted.
    """

    spent: float
    """
    Spent, in the currency of the answer.
    """


V3UsageGrouping = TypeAliasType("V3UsageGrouping", Literal["total", "day", "model"] | str)
"""
What usage is added up by.
"""
