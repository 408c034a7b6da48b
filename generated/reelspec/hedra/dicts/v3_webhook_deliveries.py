# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:c1cde5ff4cac
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class V3WebhookDeliveriesListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Deliveries per page.
    """

    cursor: NotRequired[str | None]
    """
    Position of the page: `next_cursor` of the previous page.
    """


class V3WebhookDeliveriesRedeliverArguments(TypedDict):
    job_id: str
    """
    Id of the job.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """
