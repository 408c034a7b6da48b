# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:4e0d28443e4c
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class V3JobsListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Jobs per page.
    """

    cursor: NotRequired[str | None]
    """
    Position of the page: `next_cursor` of the previous page.
    """


class V3JobsListLogsArguments(TypedDict):
    job_id: str
    """
    Id of the job.
    """

    limit: NotRequired[int]
    """
    Entries per page.
    """

    cursor: NotRequired[str | None]
    """
    Position of the page: `next_cursor` of the previous page.
    """


class V3JobsRetrieveStatusArguments(TypedDict):
    job_id: str
    """
    Id of the job.
    """

    logs_after: NotRequired[str | None]
    """
    Also return log entries after this position: `start`, or `logs_next_cursor` of the previous call.
    """


class V3JobsStreamArguments(TypedDict):
    job_id: str
    """
    Id of the job.
    """

    last_event_id: NotRequired[str | None]
    """
    Resume after this event: the `id` of a `status` or `log` event.
    """
