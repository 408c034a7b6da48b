# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:b7558c837665
"""Requests as TypedDicts."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, NotRequired, TypeAlias, TypedDict

V3UsageGrouping: TypeAlias = Literal["total", "day", "model"]
"""
Grouping of usage.
"""


class V3UsageRetrieveArguments(TypedDict):
    start: NotRequired[str | datetime | None]
    """
    Start of the window.
    """

    end: NotRequired[str | datetime | None]
    """
    End of the window, exclusive.
    """

    group_by: NotRequired[V3UsageGrouping]
