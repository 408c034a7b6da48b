# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:38d7db47d05e
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime, float

from ._shared import V3ChatUsage, V3ErrorDetail, V3JobState, V3Metrics, V3Output


class V3JobEvent(ResponseModel):
    """
    A job that ended: the response of `v3.jobs.retrieve` without `logs`, `cost` and `currency`.
    """

    job_id: str
    """
    Id of the job.
    """

    model: str
    """
    Slug of the model.
    """

    quality: str | None = None
    """
    Quality level, for models with several.
    """

    status: V3JobState
    prompt: str | None = None
    """
    Prompt of the job; the rewritten one with `enhance_prompt`.
    """

    outputs: list[V3Output] | None = None
    """
    Outputs; empty until the job is complete.
    """

    metrics: V3Metrics | None = None
    """
    Timing of a complete job.
    """

    usage: V3ChatUsage | None = None
    """
    Tokens of a chat completion.
    """

    error: V3ErrorDetail | None = None
    """
    Why the job failed; null unless the status is `FAILED`.
    """


class V3TopOffFailed(ResponseModel):
    """
    A declined automatic top-up of the API wallet.
    """

    id: str
    """
    Id of the event, the same as `X-Hedra-Webhook-Id`.
    """

    type: Literal["billing.top_off_failed"] | str
    """
    Name of the event.
    """

    created_at: datetime
    """
    When the top-up was declined.
    """

    reason: Literal["payment_method_declined"] | str
    """
    Why it was declined; an open list.
    """

    amount_attempted: float
    """
    Amount of the top-up in `currency`.
    """

    balance: float
    """
    Balance of the API wallet in `currency`.
    """

    currency: str
    """
    ISO 4217 code.
    """
