# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:d10f62d1b784
"""Response models."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime, float
from typing_extensions import TypeAliasType


class Asset(ResponseModel):
    """
    Something that a job needs or made.
    """

    id: str
    """
    Id of the asset.
    """

    type: AssetType
    """
    Type of the asset.
    """

    name: str
    """
    Its name.
    """

    thumbnail_url: str | None = None
    """
    Address of a small picture.
    """

    description: str | None = None
    """
    What it is, in words.
    """

    is_favorite: bool | None = None
    """
    Marked as a favourite.
    """

    recent: bool | None = None
    """
    Used lately.
    """

    created_at: str
    """
    When it was made; a text without a documented form.
    """

    favorited_at: str | None = None
    """
    When it was marked as a favourite.
    """

    asset: AssetDetail


AssetList = TypeAliasType("AssetList", list[Asset])


AssetType = TypeAliasType(
    "AssetType", Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"] | str
)
"""
Type of an asset.
"""


class CreditPool(ResponseModel):
    """
    Credits of a workspace in this period, and its API wallet.
    """

    used: int
    """
    Credits used.
    """

    allocated: int
    """
    Credits set aside for the workspace.
    """

    available: int
    """
    Credits left.
    """

    api_usd_micros: int | None = None
    """
    What the API wallet holds, in millionths of a US dollar; only while it is in use.
    """

    api_credits: int | None = None
    """
    The same in credits, for display.
    """

    api_consumed_usd_micros: int | None = None
    """
    What was spent from the API wallet so far, in millionths of a US dollar.
    """


class Dimension(ResponseModel):
    """
    Size of a picture.
    """

    width: int
    """
    Pixels.
    """

    height: int
    """
    Pixels.
    """


class DrawnPoint(ResponseModel):
    """
    A place in the picture as the reference page draws it.
    """

    field_0_: Annotated[float, Field(alias="[0]")]
    """
    x
    """

    field_1_: Annotated[float, Field(alias="[1]")]
    """
    y
    """


class GeneratedAudio(ResponseModel):
    """
    Sound that a job made.
    """

    type: Literal["generated_audio"]
    """
    Kind of detail.
    """

    duration_ms: int
    """
    Length; the name says milliseconds, the reference seconds. Not settled.
    """

    url: str
    """
    Address of the file.
    """

    generated_audio_inputs: GeneratedAudioInputs
    transcriptions: list[dict[str, Any]] | None = None
    """
    What is said.
    """


class GeneratedAudioInputs(ResponseModel):
    """
    What a sound was made from.
    """

    text_prompt: str
    """
    The text.
    """

    ai_model_id: str | None = None
    """
    Model.
    """

    voice_id: str | None = None
    """
    Voice.
    """

    stability: float | None = None
    """
    Stability, 0 to 1.
    """

    speed: float | None = None
    """
    Speed, 0.7 to 1.2.
    """

    language: str | None = None
    """
    Language.
    """


class GeneratedImage(ResponseModel):
    """
    An image that a job made.
    """

    type: Literal["generated_image"]
    """
    Kind of detail.
    """

    width: int
    """
    Width in pixels.
    """

    height: int
    """
    Height in pixels.
    """

    url: str
    """
    Address of the file.
    """

    generated_image_inputs: GeneratedImageInputs


class GeneratedImageInputs(ResponseModel):
    """
    What an image was made from.
    """

    text_prompt: str
    """
    The prompt.
    """

    ai_model_id: str | None = None
    """
    Model.
    """

    aspect_ratio: str | None = None
    """
    Width to height.
    """

    resolution: str | None = None
    """
    Resolution.
    """

    start_keyframe_id: str | None = None
    """
    Source image.
    """

    reference_image_ids: list[str] | None = None
    """
    Source images.
    """


class GeneratedVideo(ResponseModel):
    """
    A video that a job made.
    """

    type: Literal["generated_video"]
    """
    Kind of detail.
    """

    width: int
    """
    Width in pixels.
    """

    height: int
    """
    Height in pixels.
    """

    duration_ms: int
    """
    Length in milliseconds.
    """

    preview_url: str
    """
    Address of a preview.
    """

    generated_video_inputs: GeneratedVideoInputs
    keyframe_start: Asset | None
    """
    First frame.
    """

    audio: Asset | None
    """
    Its sound.
    """

    url: str | None = None
    """
    Address of the file.
    """

    download_url: str | None = None
    """
    Address to download.
    """

    streaming_url: str | None = None
    """
    Address to stream.
    """

    poster_url: str | None = None
    """
    Address of a still.
    """

    keyframe_end: Asset | None = None
    """
    Last frame.
    """

    reference_image_ids: list[str] | None = None
    """
    Reference images.
    """

    source_video_id: str | None = None
    """
    Source video.
    """


class GeneratedVideoInputs(ResponseModel):
    """
    What a video shows and how it is made.
    """

    text_prompt: str
    """
    What the video shows.
    """

    ai_model_id: str | None = None
    """
    Model that was used; meaningful in answers.
    """

    resolution: str | None = None
    """
    Resolution, such as `540p` or `720p`; which ones depends on the model.
    """

    aspect_ratio: str | None = None
    """
    Width to height, such as `16:9`, `9:16` or `1:1`; which ones depends on the model.
    """

    duration_ms: int | None = None
    """
    Length in milliseconds. Left out, a model that audio drives follows the audio.
    """

    bounding_box_target: NormalizedPoint | list[NormalizedPoint] | None = None
    """
    Where the speaker is, for Character-3; one place for each of several speakers.
    """

    character_orientation: Literal["video", "image"] | str | None = None
    """
    Motion control: `video` follows the reference video (at most 30 seconds), `image` keeps the image (at most 10 seconds).
    """

    enhance_prompt: bool | None = None
    """
    Let the server rewrite the prompt first.
    """

    model_slug: str | None = None
    """
    Model that was used, by its slug.
    """

    generate_audio: bool | None = None
    """
    Make sound too.
    """

    seed: int | None = None
    """
    Seed of the random numbers.
    """

    negative_prompt: str | None = None
    """
    What to keep out.
    """

    cfg_scale: float | None = None
    """
    How closely the prompt is followed.
    """

    multi_prompt: list[PromptSegment] | None = None
    """
    Shots of the video: `text_prompt` is then ignored, and the length is the sum of theirs.
    """

    shot_type: Literal["customize", "intelligent"] | str | None = None
    """
    How shots are cut.
    """

    subject_is_person: bool | None = None
    """
    The subject is a person.
    """


class HTTPValidationError(ResponseModel):
    """
    What validation refused.
    """

    detail: list[ValidationError] | None = None
    """
    Each place at fault.
    """


NormalizedPointNormalizedPoint = TypeAliasType(
    "NormalizedPointNormalizedPoint",
    Annotated[tuple[float, float], Field(max_length=2, min_length=2)],
)
"""
A place in the picture, x and y, each 0 to 1.
"""


NormalizedPoint = TypeAliasType("NormalizedPoint", NormalizedPointNormalizedPoint | DrawnPoint)
"""
A place in the picture, x and y, each 0 to 1.
"""


class PromptSegment(ResponseModel):
    """
    A prompt for a part of a video.
    """

    prompt: str
    """
    What this part shows.
    """

    duration_ms: int
    """
    Length of the part in milliseconds.
    """


class UploadedAudio(ResponseModel):
    """
    Sound that was uploaded.
    """

    type: Literal["uploaded_audio"]
    """
    Kind of detail.
    """

    duration_ms: int
    """
    Length; the name says milliseconds, the reference seconds. Not settled.
    """

    url: str
    """
    Address of the file.
    """

    transcriptions: list[dict[str, Any]] | None = None
    """
    What is said.
    """


class UploadedImage(ResponseModel):
    """
    An image that was uploaded.
    """

    type: Literal["uploaded_image"]
    """
    Kind of detail.
    """

    width: int
    """
    Width in pixels.
    """

    height: int
    """
    Height in pixels.
    """

    url: str
    """
    Address of the file.
    """


class UploadedVideo(ResponseModel):
    """
    A video that was uploaded.
    """

    type: Literal["uploaded_video"]
    """
    Kind of detail.
    """

    width: int
    """
    Width in pixels.
    """

    height: int
    """
    Height in pixels.
    """

    duration_ms: int
    """
    Length in milliseconds.
    """

    url: str
    """
    Address of the file.
    """

    download_url: str | None = None
    """
    Address to download.
    """

    streaming_url: str | None = None
    """
    Address to stream.
    """

    poster_url: str | None = None
    """
    Address of a still.
    """


class V3BillingError(ResponseModel):
    """
    Why a request cannot be paid.
    """

    balance: float
    """
    What is left, in that currency.
    """

    required: float | None = None
    """
    What the request costs; null where it cannot be priced.
    """

    currency: str | None = None
    """
    ISO 4217 code.
    """

    funding_url: str
    """
    Page to add money at.
    """


class V3Error(ResponseModel):
    """
    An error of version 3.
    """

    error: V3ErrorDetail
    trace_id: str | None = None
    """
    Id of the request, for support; the header X-Trace-Id has it too.
    """


class V3ErrorDetail(ResponseModel):
    """
    What went wrong.
    """

    code: (
        Literal[
            "UNKNOWN",
            "INVALID_ARGUMENT",
            "NOT_FOUND",
            "GONE",
            "ALREADY_EXISTS",
            "ALREADY_IN_PROGRESS",
            "UNAUTHORIZED",
            "PERMISSION_DENIED",
            "INSUFFICIENT_BALANCE",
            "MODERATION_FAILED",
            "FAILED_PRECONDITION",
            "DEADLINE_EXCEEDED",
            "RESOURCE_EXHAUSTED",
            "UNAVAILABLE",
            "INTERNAL",
        ]
        | str
    )
    """
    As a code.
    """

    message: str
    """
    In words.
    """

    retryable: bool | None = None
    """
    Whether trying again may help.
    """

    retry_after: int | None = None
    """
    Seconds to wait.
    """

    param: str | None = None
    """
    The field at fault.
    """

    details: list[V3FieldError] | None = None
    """
    Each field at fault.
    """

    replaced_by: str | None = None
    """
    Model that took the place of one that is gone.
    """

    billing: V3BillingError | None = None
    """
    What is missing to pay for it.
    """


class V3FieldError(ResponseModel):
    """
    A field at fault.
    """

    field: str
    """
    The field, as a path with dots.
    """

    message: str
    """
    What is wrong.
    """

    reason: str | None = None
    """
    As a code, such as `required` or `enum`.
    """

    allowed: list[str] | None = None
    """
    What is taken, where the field has an enum.
    """


class V3Job(ResponseModel):
    """
    A job with its results.
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

    logs: list[V3JobLogEntry] | None = None
    """
    The last things that happened, oldest first; `v3.jobs.list_logs` has all.
    """

    cost: float | None = None
    """
    What it cost, in that currency; 0 when refunded, absent until it is charged.
    """

    currency: str | None = None
    """
    ISO 4217 code.
    """


class V3JobLogEntry(ResponseModel):
    """
    Something that happened to a job.
    """

    id: int
    """
    Grows with every entry of the job.
    """

    timestamp: datetime
    """
    When it happened.
    """

    level: Literal["info", "warning", "error"] | str
    """
    How grave it is.
    """

    event: (
        Literal[
            "queued",
            "started",
            "moderation.passed",
            "provider.submitted",
            "provider.error",
            "retry.scheduled",
            "progress",
            "finalizing",
            "download.ready",
            "completed",
            "failed",
            "recovered",
        ]
        | str
    )
    """
    What happened.
    """

    message: str
    """
    The same in words.
    """

    source: Literal["api", "worker", "provider", "cron"] | str
    """
    Who tells it.
    """

    data: dict[str, Any] | None = None
    """
    Details of this kind of event.
    """


V3JobState = TypeAliasType(
    "V3JobState", Literal["IN_QUEUE", "IN_PROGRESS", "COMPLETED", "FAILED"] | str
)
"""
State of a job.
"""


class V3Metrics(ResponseModel):
    """
    Times of a job.
    """

    processing_time_ms: int | None = None
    """
    From start to end in milliseconds, with waiting and retries.
    """


class V3Output(ResponseModel):
    """
    A result.
    """

    status: Literal["COMPLETED", "FAILED", "EXPIRED"] | str | None = None
    """
    State of this result.
    """

    asset_id: str | None = None
    """
    Id of the asset, for inputs of later jobs; null once it has expired.
    """

    url: str | None = None
    """
    Signed address, good for 48 hours; null once it has expired.
    """

    content_type: str | None = None
    """
    Media type.
    """

    width: int | None = None
    """
    Pixels; null for sound.
    """

    height: int | None = None
    """
    Pixels; null for sound.
    """

    duration_ms: int | None = None
    """
    Length in milliseconds; null for an image.
    """

    fps: int | None = None
    """
    Frames a second; null where that is not known.
    """

    error: V3ErrorDetail | None = None
    """
    Why it failed, where others did not.
    """


class ValidationError(ResponseModel):
    """
    A place at fault.
    """

    loc: list[str | int]
    """
    Where.
    """

    msg: str
    """
    What is wrong.
    """

    type: str
    """
    Kind of error.
    """

    input: Any | None = None
    """
    What was given.
    """

    ctx: dict[str, Any] | None = None
    """
    More on it.
    """


class Voice(ResponseModel):
    """
    A voice.
    """

    type: Literal["voice"]
    """
    Kind of detail.
    """

    external_id: str | None = None
    """
    Its id at its maker.
    """

    preview_url: str | None = None
    """
    Address of a sample.
    """

    source: str | None = None
    """
    Where it is from.
    """

    labels: list[VoiceLabel] | None = None
    """
    Such as gender, accent, age.
    """


AssetDetail = TypeAliasType(
    "AssetDetail",
    Annotated[
        UploadedImage
        | UploadedAudio
        | UploadedVideo
        | GeneratedAudio
        | GeneratedImage
        | GeneratedVideo
        | Voice,
        Field(discriminator="type"),
    ],
)
"""
Told apart by `type`.
"""


class VoiceLabel(ResponseModel):
    """
    A label of a voice.
    """

    name: str
    """
    Its name.
    """

    value: str
    """
    Its value.
    """
