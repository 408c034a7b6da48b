# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:e92db48b59fa
"""Response models."""

from __future__ import annotations

from typing import Any

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime, float
from typing_extensions import TypeAliasType

from ._shared import V3JobLogEntry, V3JobState


class V3JobLogList(ResponseModel):
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


V3JobStreamEvent = TypeAliasType("V3JobStreamEvent", V3JobStatus | V3JobLogEntry | dict[str, Any])
"""
Data of an event of `v3.jobs.stream`: of `status`, `log` or `done`.
"""
