# Made by reelgen from specs/heygen.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as models."""

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
