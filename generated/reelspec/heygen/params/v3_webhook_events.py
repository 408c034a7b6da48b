# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:d8043128bcf4
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import RequestModel


class V3WebhookEventsListArguments(RequestModel):
    limit: int | MISSING = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Where the page begins; the `next_token` of the page before.
    """
