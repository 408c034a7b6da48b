# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:0c78bef39ade
"""Response models."""

from __future__ import annotations

from typing import Any

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float
from typing_extensions import TypeAliasType


class AIModel(ResponseModel):
    """
    A model with its limits and price.
    """

    id: str | None
    """
    Id; null for models that have only a slug.
    """

    name: str
    """
    Name.
    """

    description: str | None
    """
    Description of the model.
    """

    type: str
    """
    Type of job it runs.
    """

    aspect_ratios: list[str] | None = None
    """
    Supported aspect ratios.
    """

    resolutions: list[str] | None = None
    """
    Supported resolutions.
    """

    durations: list[str] | None = None
    """
    Supported lengths, as strings.
    """

    requires_start_frame: bool | None = None
    """
    Whether it requires an image for the first frame.
    """

    requires_end_frame: bool | None = None
    """
    Whether it requires an image for the last frame.
    """

    requires_audio_input: bool | None = None
    """
    Whether it requires audio.
    """

    requires_input_video: bool | None = None
    """
    Whether it requires a video.
    """

    requires_character_orientation: bool | None = None
    """
    Whether it requires `character_orientation`.
    """

    max_duration_ms: int | None = None
    """
    Maximum length in milliseconds; only for audio-driven models.
    """

    custom_resolution: bool | None = None
    """
    Whether it supports other resolutions.
    """

    price_details: AIModelPrice
    """
    Price of the model.
    """

    pricing: Pricing | None = None
    """
    How the price of a job is calculated.
    """

    dimensions: dict[str, Any] | None = None
    """
    Sizes in pixels, by aspect ratio and then by resolution.
    """

    logo_url: str | None = None
    """
    URL of a logo.
    """

    premium: bool | None = None
    """
    Whether the model is premium.
    """

    display_order: int | None = None
    """
    Sort order; lower values come first.
    """

    slug: str | None = None
    """
    Slug, for `model_slug`.
    """

    default_resolution: str | None = None
    """
    Default resolution.
    """

    eta_ms: int | None = None
    """
    Typical duration of a job in milliseconds.
    """

    tags: list[str] | None = None
    """
    Labels.
    """

    min_prompt_length: int | None = None
    """
    Minimum length of a prompt in characters.
    """

    max_prompt_length: int | None = None
    """
    Maximum length of a prompt in characters.
    """

    aspect_ratio_range: list[float] | None = None
    """
    Minimum and maximum ratio of width to height.
    """

    inputs: list[InputMode] | None = None
    """
    Input modes.
    """

    credit_range: Any | None = None
    """
    Minimum and maximum price in credits. The type is not in our sources.
    """

    conditional_constraints: Any | None = None
    """
    Limits that depend on other settings. The type is not in our sources.
    """

    options: Any | None = None
    """
    Further settings. The type is not in our sources.
    """

    alternative_model_slugs: Any | None = None
    """
    Slugs of alternative models. The type is not in our sources.
    """

    target_frame_rates: Any | None = None
    """
    Supported frame rates. The type is not in our sources.
    """

    fps_engines: Any | None = None
    """
    Engines for frame interpolation. The type is not in our sources.
    """


class AIModelPrice(ResponseModel):
    """
    Price of a model.
    """

    credit_cost: int
    """
    Credits per `unit_scale` units.
    """

    unit_scale: int
    """
    Number of units.
    """

    billing_unit: str
    """
    Unit, such as generation, second or character.
    """


class InputMode(ResponseModel):
    """
    An input mode of a model, with the files it accepts.
    """

    mode: str
    """
    Name of the mode, such as `image_to_video`.
    """

    slots: list[InputSlot]
    """
    The file inputs, in order.
    """


class InputSlot(ResponseModel):
    """
    A file input of a mode.
    """

    type: str
    """
    Media type: image, video or audio.
    """

    role: str
    """
    Purpose, such as `start_frame` or `reference`.
    """

    required: bool | None = None
    """
    Whether the mode requires it.
    """

    min_count: int | None = None
    """
    Minimum number of files, if there are any.
    """

    max_count: int | None = None
    """
    Maximum number of files.
    """

    max_file_size_bytes: int | None = None
    """
    Maximum size of a file in bytes.
    """

    min_dimension_px: int | None = None
    """
    Minimum width and height in pixels.
    """

    max_dimension_px: int | None = None
    """
    Maximum width and height in pixels.
    """

    min_duration_ms: int | None = None
    """
    Minimum length in milliseconds.
    """

    max_duration_ms: int | None = None
    """
    Maximum length in milliseconds.
    """

    max_total_duration_ms: int | None = None
    """
    Maximum total length of all files in milliseconds.
    """


ModelList = TypeAliasType("ModelList", list[AIModel])


class Pricing(ResponseModel):
    """
    Price formula: (base cost + credits per second x seconds) x product of the modifiers, rounded up.
    """

    base_cost: int | None = None
    """
    Credits per job.
    """

    credits_per_second: int | None = None
    """
    Credits per second.
    """

    modifiers: dict[str, dict[str, float]] | None = None
    """
    Factors by option and value; 1 for a value that is not listed.
    """
