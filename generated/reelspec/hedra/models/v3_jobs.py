# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:40bb39e435c3
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime, float

from ._shared import V3JobLogEntry, V3JobState


class V3JobList(ResponseModel):
    """
    A page of jobs.
    """

    data: list[V3JobSummary]
    """
    The jobs.
    """

    next_cursor: str | None
    """
    Where the next page begins; null at the end.
    """


class V3JobLogList(ResponseModel):
    """
    A page of what happened.
    """

    data: list[V3JobLogEntry]
    """
    The entries.
    """

    next_cursor: str | None
    """
    Where the next page begins; null at the end.
    """


class V3JobStatus(ResponseModel):
    """
    A job as it stands.
    """

    job_id: str
    """
    Id of the job.
    """

    status: V3JobState
    progress: float | None = None
    """
    Fraction done, 0 to 1; null before the first report.
    """

    estimated_completion_at: datetime | None = None
    """
    When it should be done.
    """

    logs: list[V3JobLogEntry] | None = None
    """
    What happened since `logs_after`; only where that was given.
    """

    logs_next_cursor: str | None = None
    """
    The next `logs_after`; absent where nothing happened.
    """


class V3JobSummary(ResponseModel):
    """
    A job in a list.
    """

    job_id: str
    """
    Id of the job.
    """

    model: str
    """
    The model.
    """

    quality: str | None = None
    """
    Quality it ran at, for models that have several.
    """

    status: V3JobState
    created_at: datetime
    """
    When it was submitted.
    """
