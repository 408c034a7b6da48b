# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:d2b9eec3e461
"""Response models."""

from __future__ import annotations

from typing import Any

from reelspec._runtime.model import ResponseModel
from typing_extensions import TypeAliasType

V3WebhookEvent = TypeAliasType("V3WebhookEvent", dict[str, Any])
"""
An event of the past. Its fields are not in our sources.
"""


class V3WebhookEventList(ResponseModel):
    """
    A page of past events.
    """

    data: list[V3WebhookEvent]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """
