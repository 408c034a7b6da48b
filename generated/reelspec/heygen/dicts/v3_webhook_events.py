# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:d617093c5e65
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class V3WebhookEventsListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Where the page begins; the `next_token` of the page before.
    """
