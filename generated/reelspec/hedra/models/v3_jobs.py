# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:40bb39e435c3
# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:a1d27a744a85
# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:d63d03afd377
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime, float
from typing import Any

from reelspec._runtime.exact import datetime, float
from reelspec._runtime.model import Answer
from typing_extensions import TypeAliasType

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
class V3JobLogList(Answer):
    """
    A page of log entries.
    """

    data: list[V3JobLogEntry]
    """
    Log entries.
    """

    next_cursor: str | None
    """
    Position of the next page; null on the last.
    """


class V3JobStatus(ResponseModel):
    """
    The status of a job.
    """

    job_id: str
    """
    Id of the job.
    """

    status: V3JobState
    progress: float | None = None
    """
    Estimated fraction completed, 0 to 1.
    """

    estimated_completion_at: datetime | None = None
    """
    When the job is estimated to complete; null once it ended.
    """

    logs: list[V3JobLogEntry] | None = None
    """
    Log entries after `logs_after`; only if that was given.
    """

    logs_next_cursor: str | None = None
    """
    The next `logs_after`; absent if there are no new entries.
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
V3JobStreamEvent = TypeAliasType("V3JobStreamEvent", V3JobStatus | V3JobLogEntry)
V3JobStreamEvent = TypeAliasType("V3JobStreamEvent", V3JobStatus | V3JobLogEntry | dict[str, Any])
"""
Data of an event of `v3.jobs.stream`: of `status`, `log` or `done`.
"""
