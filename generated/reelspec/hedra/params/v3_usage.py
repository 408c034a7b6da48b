# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:7b37626325d3
"""Request models."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING, AwareDatetime
from reelspec._runtime.params import RequestModel
from typing_extensions import TypeAliasType

V3UsageGrouping = TypeAliasType("V3UsageGrouping", Literal["total", "day", "model"])
"""
Grouping of usage.
"""


class V3UsageRetrieveArguments(RequestModel):
    start: str | AwareDatetime | None | MISSING = MISSING
    """
    Start of the window.
    """

    end: str | AwareDatetime | None | MISSING = MISSING
    """
    End of the window, exclusive.
    """

    group_by: V3UsageGrouping | MISSING = MISSING
