# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:7525e932a812
"""Request models."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class V3JobsListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Jobs per page.
    """

    cursor: str | None | MISSING = MISSING
    """
    Position of the page: `next_cursor` of the previous page.
    """


class V3JobsListLogsArguments(RequestModel):
    job_id: str
    """
    Id of the job.
    """

    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Entries per page.
    """

    cursor: str | None | MISSING = MISSING
    """
    Position of the page: `next_cursor` of the previous page.
    """


class V3JobsRetrieveStatusArguments(RequestModel):
    job_id: str
    """
    Id of the job.
    """

    logs_after: str | None | MISSING = MISSING
    """
    Also return log entries after this position: `start`, or `logs_next_cursor` of the previous call.
    """


class V3JobsStreamArguments(RequestModel):
    job_id: str
    """
    Id of the job.
    """

    last_event_id: str | None | MISSING = MISSING
    """
    Resume after this event: the `id` of a `status` or `log` event.
    """
