# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:bc79177de226
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel

from ._shared import V3ErrorDetail, V3JobState, V3Metrics, V3Output


class V3JobEvent(ResponseModel):
    """
    A job that ended: what `v3.jobs.retrieve` tells, without logs and cost.
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
    prompt: str | None = None
    """
    The prompt it ran with, rewritten where that was asked for.
    """

    outputs: list[V3Output] | None = None
    """
    The results; empty until the job is done.
    """

    metrics: V3Metrics | None = None
    """
    Times of a job that is done.
    """

    error: V3ErrorDetail | None = None
    """
    Why it failed; null in other states.
    """
