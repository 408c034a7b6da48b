# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:2a22dd06d0bc
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import Params


class V3WebhookEventsListArguments(Params):
    limit: int | MISSING = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Where the page begins; the `next_token` of the page before.
    """
