# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:a8484f612919
"""Request models."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class V3WebhookDeliveriesListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Deliveries per page.
    """

    cursor: str | None | MISSING = MISSING
    """
    Position of the page: `next_cursor` of the previous page.
    """


class V3WebhookDeliveriesRedeliverArguments(RequestModel):
    job_id: str
    """
    Id of the job.
    """

    idempotency_key: str | MISSING = MISSING
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """
