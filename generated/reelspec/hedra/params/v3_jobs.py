# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:910f7371b753
"""Request models."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class V3JobsListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Jobs a page.
    """

    cursor: str | None | MISSING = MISSING
    """
    Where the page begins: `next_cursor` of the page before.
    """


class V3JobsListLogsArguments(RequestModel):
    job_id: str
    """
    Id of the job.
    """

    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Entries a page.
    """

    cursor: str | None | MISSING = MISSING
    """
    Where the page begins: `next_cursor` of the page before.
    """


class V3JobsRetrieveStatusArguments(RequestModel):
    job_id: str
    """
    Id of the job.
    """

    logs_after: str | None | MISSING = MISSING
    """
    Tell what happened after this place too: `start`, or `logs_next_cursor` of the poll before.
    """


class V3JobsStreamArguments(RequestModel):
    job_id: str
    """
    Id of the job.
    """

    last_event_id: str | None | MISSING = MISSING
    """
    Go on after this event; the `id` of a `status` or `log` event.
    """
