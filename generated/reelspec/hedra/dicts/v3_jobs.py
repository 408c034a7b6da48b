# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:bf690ae0d101
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class V3JobsListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Jobs a page.
    """

    cursor: NotRequired[str | None]
    """
    Where the page begins: `next_cursor` of the page before.
    """


class V3JobsListLogsArguments(TypedDict):
    job_id: str
    """
    Id of the job.
    """

    limit: NotRequired[int]
    """
    Entries a page.
    """

    cursor: NotRequired[str | None]
    """
    Where the page begins: `next_cursor` of the page before.
    """


class V3JobsRetrieveStatusArguments(TypedDict):
    job_id: str
    """
    Id of the job.
    """

    logs_after: NotRequired[str | None]
    """
    Tell what happened after this place too: `start`, or `logs_next_cursor` of the poll before.
    """


class V3JobsStreamArguments(TypedDict):
    job_id: str
    """
    Id of the job.
    """

    last_event_id: NotRequired[str | None]
    """
    Go on after this event; the `id` of a `status` or `log` event.
    """
