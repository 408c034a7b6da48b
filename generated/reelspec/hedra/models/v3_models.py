# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:2ca9ef5fd222
"""Response models."""

from __future__ import annotations

from typing import Any, Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime, float
from typing_extensions import TypeAliasType

from ._shared import V3JobState


class V3Estimate(ResponseModel):
    """
    What a job would cost.
    """

    model: str
    """
    The model.
    """

    cost: float
    """
    The price, in that currency.
    """

    currency: str
    """
    ISO 4217 code.
    """


class V3JobSubmitted(ResponseModel):
    """
    A job that was accepted.
    """

    job_id: str
    """
    Id of the job.
    """

    model: str
    """
    The model.
    """

    status: V3JobState
    status_url: str
    """
    Path of the state.
    """

    result_url: str
    """
    Path of the job with its results.
    """

    estimated_completion_at: datetime | None = None
    """
    When it should be done.
    """


V3Modality = TypeAliasType("V3Modality", Literal["image", "video", "audio"] | str)
"""
What a model makes.
"""


class V3Model(ResponseModel):
    """
    A model.
    """

    id: str
    """
    Its slug, for `v3.models.submit`.
    """

    modality: V3Modality
    name: str | None = None
    """
    Its name.
    """

    description: str | None = None
    """
    What it does, in one line.
    """

    logo_url: str | None = None
    """
    Address of the logo of its maker.
    """


class V3ModelDetails(ResponseModel):
    """
    A model with its schemas.
    """

    id: str
    """
    Its slug, for `v3.models.submit`.
    """

    modality: V3Modality
    name: str | None = None
    """
    Its name.
    """

    description: str | None = None
    """
    What it does, in one line.
    """

    logo_url: str | None = None
    """
    Address of the logo of its maker.
    """

    input_schema: dict[str, Any] | None = None
    """
    JSON Schema of `input`.
    """

    output_schema: dict[str, Any] | None = None
    """
    JSON Schema of a result.
    """


class V3ModelList(ResponseModel):
    """
    The models.
    """

    data: list[V3Model]
    """
    The models.
    """

    next_cursor: str | None
    """
    Where the next page begins; null at the end.
    """


class V3Voice(ResponseModel):
    """
    A voice.
    """

    id: str
    """
    Its id, for `voice_id` in the input.
    """

    name: str | None = None
    """
    Its name.
    """

    preview_url: str | None = None
    """
    Address of a sample.
    """

    labels: dict[str, str] | None = None
    """
    Such as language, gender, accent.
    """


class V3VoiceList(ResponseModel):
    """
    The voices of a model.
    """

    data: list[V3Voice]
    """
    The voices.
    """

    next_cursor: str | None
    """
    Where the next page begins; null at the end.
    """
