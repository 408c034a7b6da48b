# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:8e98be0261ee
"""Response models."""

from __future__ import annotations

from typing import Any, Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime, float
from typing_extensions import TypeAliasType

from ._shared import V3JobState


class V3ChatCapabilities(ResponseModel):
    """
    Capabilities of a chat model.
    """

    default_max_tokens: int
    """
    Default limit of generated tokens.
    """

    pricing: V3ChatPricing
    """
    Prices.
    """

    input_modalities: list[str]
    """
    Modalities of the input: `text`, and `image` where supported.
    """

    max_images_per_request: int | None = None
    """
    Maximum number of images per request.
    """


class V3ChatPricing(ResponseModel):
    """
    Prices of a chat model.
    """

    usd_per_1m_input_tokens: float
    """
    US dollars per million prompt tokens.
    """

    usd_per_1m_output_tokens: float
    """
    US dollars per million generated tokens.
    """


class V3Estimate(ResponseModel):
    """
    Price of a job.
    """

    model: str
    """
    Slug of the model.
    """

    cost: float
    """
    Price in `currency`.
    """

    currency: str
    """
    ISO 4217 code.
    """


class V3JobSubmitted(ResponseModel):
    """
    An accepted job.
    """

    job_id: str
    """
    Id of the job.
    """

    model: str
    """
    Slug of the model.
    """

    status: V3JobState
    status_url: str
    """
    Path of the status.
    """

    result_url: str
    """
    Path of the job with its outputs.
    """

    estimated_completion_at: datetime | None = None
    """
    When the job is estimated to complete.
    """


V3Modality = TypeAliasType("V3Modality", Literal["image", "video", "audio", "text"] | str)
"""
Modality of a model; `text` for chat models.
"""


class V3Model(ResponseModel):
    """
    A model.
    """

    id: str
    """
    Slug, for `v3.models.submit`.
    """

    modality: V3Modality
    name: str | None = None
    """
    Name.
    """

    description: str | None = None
    """
    Short description.
    """

    price_description: str | None = None
    """
    Price in words, in US dollars.
    """

    logo_url: str | None = None
    """
    URL of a logo.
    """

    context_length: int | None = None
    """
    Context window of a chat model in tokens.
    """

    max_output_tokens: int | None = None
    """
    Maximum number of generated tokens of a chat model.
    """


class V3ModelDetails(ResponseModel):
    """
    A model with its schemas.
    """

    id: str
    """
    Slug, for `v3.models.submit`.
    """

    modality: V3Modality
    name: str | None = None
    """
    Name.
    """

    description: str | None = None
    """
    Short description.
    """

    price_description: str | None = None
    """
    Price in words, in US dollars.
    """

    logo_url: str | None = None
    """
    URL of a logo.
    """

    context_length: int | None = None
    """
    Context window of a chat model in tokens.
    """

    max_output_tokens: int | None = None
    """
    Maximum number of generated tokens of a chat model.
    """

    input_schema: dict[str, Any] | None = None
    """
    JSON Schema of the input.
    """

    output_schema: dict[str, Any] | None = None
    """
    JSON Schema of the outputs.
    """

    chat: V3ChatCapabilities | None = None
    """
    Capabilities of a chat model.
    """


class V3ModelList(ResponseModel):
    """
    The models.
    """

    data: list[V3Model]
    """
    Models.
    """

    next_cursor: str | None
    """
    Always null: the list is not paginated.
    """


V3ModelsRetrieveOpenapiAnswer = TypeAliasType("V3ModelsRetrieveOpenapiAnswer", dict[str, Any])


class V3Voice(ResponseModel):
    """
    A voice.
    """

    id: str
    """
    Id, for `voice_id` of an input.
    """

    name: str | None = None
    """
    Name.
    """

    preview_url: str | None = None
    """
    URL of a sample.
    """

    labels: dict[str, str] | None = None
    """
    Labels such as language, gender and accent.
    """


class V3VoiceList(ResponseModel):
    """
    Voices of a model.
    """

    data: list[V3Voice]
    """
    Voices.
    """

    next_cursor: str | None
    """
    Always null: the list is not paginated.
    """
