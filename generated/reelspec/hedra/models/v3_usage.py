# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:ad88c784bcfb
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime, float
from typing_extensions import TypeAliasType


class V3Usage(ResponseModel):
    """
    Usage in a time window.
    """

    start: datetime
    """
    Start of the window.
    """

    end: datetime
    """
    End of the window, exclusive.
    """

    group_by: V3UsageGrouping
    total_jobs: int
    """
    Total number of submitted jobs.
    """

    total_spent: float
    """
    Total amount spent in `currency`.
    """

    currency: str
    """
    ISO 4217 code.
    """

    data: list[V3UsageBucket] | None = None
    """
    Groups.
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
    Number of submitted jobs.
    """

    spent: float
    """
    Amount spent, in the currency of the response.
    """


V3UsageGrouping = TypeAliasType("V3UsageGrouping", Literal["total", "day", "model"] | str)
"""
Grouping of usage.
"""
