# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:227706ab8dde
"""Response models."""

from __future__ import annotations

from typing import Any

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float
from typing_extensions import TypeAliasType


class AIModel(ResponseModel):
    """
    A model, its limits and its price.
    """

    id: str | None
    """
    Its id; null for models known by their slug alone.
    """

    name: str
    """
    Its name.
    """

    description: str | None
    """
    What it does.
    """

    type: str
    """
    Kind of job it runs.
    """

    aspect_ratios: list[str] | None = None
    """
    Width to height it can make.
    """

    resolutions: list[str] | None = None
    """
    Resolutions it can make.
    """

    durations: list[str] | None = None
    """
    Lengths it can make, as texts.
    """

    requires_start_frame: bool | None = None
    """
    Needs an image for the first frame.
    """

    requires_end_frame: bool | None = None
    """
    Needs an image for the last frame.
    """

    requires_audio_input: bool | None = None
    """
    Needs audio.
    """

    requires_input_video: bool | None = None
    """
    Needs a video.
    """

    requires_character_orientation: bool | None = None
    """
    Needs `character_orientation`.
    """

    max_duration_ms: int | None = None
    """
    Greatest length in milliseconds; only for models that audio drives.
    """

    custom_resolution: bool | None = None
    """
    Takes other resolutions too.
    """

    price_details: AIModelPrice
    """
    What it costs.
    """

    pricing: Pricing | None = None
    """
    How the price of a job comes about.
    """

    dimensions: dict[str, Any] | None = None
    """
    Sizes in pixels, by aspect ratio and then by resolution.
    """

    logo_url: str | None = None
    """
    Address of its logo.
    """

    premium: bool | None = None
    """
    Counts as premium.
    """

    display_order: int | None = None
    """
    Place in lists; lower is first.
    """

    slug: str | None = None
    """
    Its lasting name, for `model_slug`.
    """

    default_resolution: str | None = None
    """
    Resolution taken when none is given.
    """

    eta_ms: int | None = None
    """
    Usual time it takes, in milliseconds.
    """

    tags: list[str] | None = None
    """
    Labels.
    """

    min_prompt_length: int | None = None
    """
    Fewest characters of a prompt.
    """

    max_prompt_length: int | None = None
    """
    Most characters of a prompt.
    """

    aspect_ratio_range: list[float] | None = None
    """
    Least and greatest width to height it takes.
    """

    inputs: list[InputMode] | None = None
    """
    What it takes as input, one mode at a time.
    """

    credit_range: Any | None = None
    """
    Least and greatest price in credits. The type is not in our sources.
    """

    conditional_constraints: Any | None = None
    """
    Limits that hang on other settings. The type is not in our sources.
    """

    options: Any | None = None
    """
    Further settings. The type is not in our sources.
    """

    alternative_model_slugs: Any | None = None
    """
    Slugs of models to use instead. The type is not in our sources.
    """

    target_frame_rates: Any | None = None
    """
    Frame rates it can reach. The type is not in our sources.
    """

    fps_engines: Any | None = None
    """
    Ways to add frames. The type is not in our sources.
    """


class AIModelPrice(ResponseModel):
    """
    What a model costs.
    """

    credit_cost: int
    """
    Credits a unit scale.
    """

    unit_scale: int
    """
    Units the credits pay for.
    """

    billing_unit: str
    """
    Unit: seen are generation, second and character.
    """


class InputMode(ResponseModel):
    """
    A way to use a model, with the files it takes.
    """

    mode: str
    """
    Its name, such as `image_to_video`.
    """

    slots: list[InputSlot]
    """
    The files, in order.
    """


class InputSlot(ResponseModel):
    """
    Files of one kind and purpose.
    """

    type: str
    """
    Kind of media: image, video or audio.
    """

    role: str
    """
    What it is for, such as `start_frame` or `reference`.
    """

    required: bool | None = None
    """
    Whether the mode needs it.
    """

    min_count: int | None = None
    """
    Fewest files, where there are any.
    """

    max_count: int | None = None
    """
    Most files.
    """

    max_file_size_bytes: int | None = None
    """
    Largest file in bytes.
    """

    min_dimension_px: int | None = None
    """
    Least width and height in pixels.
    """

    max_dimension_px: int | None = None
    """
    Greatest width and height in pixels.
    """

    min_duration_ms: int | None = None
    """
    Least length in milliseconds.
    """

    max_duration_ms: int | None = None
    """
    Greatest length in milliseconds.
    """

    max_total_duration_ms: int | None = None
    """
    Greatest length of all files together, in milliseconds.
    """


ModelList = TypeAliasType("ModelList", list[AIModel])


class Pricing(ResponseModel):
    """
    Credits are the base cost plus credits a second times seconds, times the product of the modifiers, rounded up.
    """

    base_cost: int | None = None
    """
    Credits of one job.
    """

    credits_per_second: int | None = None
    """
    Credits a second.
    """

    modifiers: dict[str, dict[str, float]] | None = None
    """
    Factors by option and value; one that is not listed is 1.
    """
