# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:7acd17ff51f8
"""Response models."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime, float
from typing_extensions import TypeAliasType


class Asset(ResponseModel):
    """
    A file or voice that a job uses or produced.
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
    Name.
    """

    thumbnail_url: str | None = None
    """
    URL of a thumbnail.
    """

    description: str | None = None
    """
    Description.
    """

    is_favorite: bool | None = None
    """
    Whether it is a favorite.
    """

    recent: bool | None = None
    """
    Whether it was used recently.
    """

    created_at: str
    """
    When it was created; a string without a documented format.
    """

    favorited_at: str | None = None
    """
    When it was marked as a favorite.
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
    Credits of a workspace in the current period, and its API wallet.
    """

    used: int
    """
    Used credits.
    """

    allocated: int
    """
    Credits allocated to the workspace.
    """

    available: int
    """
    Remaining credits.
    """

    api_usd_micros: int | None = None
    """
    Balance of the API wallet in millionths of a US dollar; only while it is in use.
    """

    api_credits: int | None = None
    """
    The same in credits, for display.
    """

    api_consumed_usd_micros: int | None = None
    """
    Amount spent from the API wallet in millionths of a US dollar.
    """


class Dimension(ResponseModel):
    """
    Size in pixels.
    """

    width: int
    """
    Number of pixels.
    """

    height: int
    """
    Number of pixels.
    """


class DrawnPoint(ResponseModel):
    """
    A position in the image in the notation of the reference page.
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
    An audio file produced by a job.
    """

    type: Literal["generated_audio"]
    """
    Type of asset detail.
    """

    duration_ms: int
    """
    Length; in milliseconds according to the name, in seconds according to the reference.
    """

    url: str
    """
    URL of the file.
    """

    generated_audio_inputs: GeneratedAudioInputs
    transcriptions: list[dict[str, Any]] | None = None
    """
    Transcriptions.
    """


class GeneratedAudioInputs(ResponseModel):
    """
    Inputs of the audio file.
    """

    text_prompt: str
    """
    Prompt.
    """

    ai_model_id: str | None = None
    """
    Id of the model.
    """

    voice_id: str | None = None
    """
    Id of the voice.
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
    An image produced by a job.
    """

    type: Literal["generated_image"]
    """
    Type of asset detail.
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
    URL of the file.
    """

    generated_image_inputs: GeneratedImageInputs


class GeneratedImageInputs(ResponseModel):
    """
    Inputs of the image.
    """

    text_prompt: str
    """
    Prompt.
    """

    ai_model_id: str | None = None
    """
    Id of the model.
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
    A video produced by a job.
    """

    type: Literal["generated_video"]
    """
    Type of asset detail.
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
    URL of a preview.
    """

    generated_video_inputs: GeneratedVideoInputs
    keyframe_start: Asset | None
    """
    Asset of the first frame.
    """

    audio: Asset | None
    """
    Asset of the audio.
    """

    url: str | None = None
    """
    URL of the file.
    """

    download_url: str | None = None
    """
    URL to download from.
    """

    streaming_url: str | None = None
    """
    URL to stream from.
    """

    poster_url: str | None = None
    """
    URL of a poster frame.
    """

    keyframe_end: Asset | None = None
    """
    Asset of the last frame.
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
    Prompt for the video.
    """

    ai_model_id: str | None = None
    """
    Id of the model used; meaningful in responses.
    """

    resolution: str | None = None
    """
    Resolution, such as `540p` or `720p`; which values are allowed depends on the model.
    """

    aspect_ratio: str | None = None
    """
    Width to height, such as `16:9`, `9:16` or `1:1`; which values are allowed depends on the model.
    """

    duration_ms: int | None = None
    """
    Length in milliseconds. Without it, audio-driven models follow the audio.
    """

    bounding_box_target: NormalizedPoint | list[NormalizedPoint] | None = None
    """
    Position of the speaker, for Character-3; one point per speaker.
    """

    character_orientation: Literal["video", "image"] | str | None = None
    """
    Motion control: `video` follows the reference video (at most 30 seconds), `image` keeps the image (at most 10 seconds).
    """

    enhance_prompt: bool | None = None
    """
    Rewrite the prompt on the server first.
    """

    model_slug: str | None = None
    """
    Slug of the model used.
    """

    generate_audio: bool | None = None
    """
    Generate audio as well.
    """

    seed: int | None = None
    """
    Seed for the random number generator.
    """

    negative_prompt: str | None = None
    """
    What the result should not contain.
    """

    cfg_scale: float | None = None
    """
    How closely the result follows the prompt.
    """

    multi_prompt: list[PromptSegment] | None = None
    """
    Shots of the video: `text_prompt` is ignored, and the length is the sum of their lengths.
    """

    shot_type: Literal["customize", "intelligent"] | str | None = None
    """
    How shots are chosen.
    """

    subject_is_person: bool | None = None
    """
    Whether the subject is a person.
    """


class HTTPValidationError(ResponseModel):
    """
    Validation errors.
    """

    detail: list[ValidationError] | None = None
    """
    The errors.
    """


NormalizedPointNormalizedPoint = TypeAliasType(
    "NormalizedPointNormalizedPoint",
    Annotated[tuple[float, float], Field(max_length=2, min_length=2)],
)
"""
A position in the image, x and y, each 0 to 1.
"""


NormalizedPoint = TypeAliasType("NormalizedPoint", NormalizedPointNormalizedPoint | DrawnPoint)
"""
A position in the image, x and y, each 0 to 1.
"""


class PromptSegment(ResponseModel):
    """
    Prompt for a segment of a video.
    """

    prompt: str
    """
    Prompt for the segment.
    """

    duration_ms: int
    """
    Length of the segment in milliseconds.
    """


class UploadedAudio(ResponseModel):
    """
    An uploaded audio file.
    """

    type: Literal["uploaded_audio"]
    """
    Type of asset detail.
    """

    duration_ms: int
    """
    Length; in milliseconds according to the name, in seconds according to the reference.
    """

    url: str
    """
    URL of the file.
    """

    transcriptions: list[dict[str, Any]] | None = None
    """
    Transcriptions.
    """


class UploadedImage(ResponseModel):
    """
    An uploaded image.
    """

    type: Literal["uploaded_image"]
    """
    Type of asset detail.
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
    URL of the file.
    """


class UploadedVideo(ResponseModel):
    """
    An uploaded video.
    """

    type: Literal["uploaded_video"]
    """
    Type of asset detail.
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
    URL of the file.
    """

    download_url: str | None = None
    """
    URL to download from.
    """

    streaming_url: str | None = None
    """
    URL to stream from.
    """

    poster_url: str | None = None
    """
    URL of a poster frame.
    """


class V3BillingError(ResponseModel):
    """
    Why a request cannot be paid.
    """

    balance: float
    """
    Remaining balance in `currency`.
    """

    required: float | None = None
    """
    Price of the request; null if it cannot be determined.
    """

    currency: str | None = None
    """
    ISO 4217 code.
    """

    funding_url: str
    """
    Page to add funds.
    """

    reason: str | None = None
    """
    Why the automatic top-up failed, such as `card_declined`; an open list.
    """


class V3ChatUsage(ResponseModel):
    """
    Tokens of a chat completion.
    """

    prompt_tokens: int
    """
    Tokens of the prompt.
    """

    completion_tokens: int
    """
    Generated tokens, including reasoning.
    """

    reasoning_tokens: int | None = None
    """
    Reasoning tokens.
    """

    estimated: bool
    """
    Whether the numbers are estimates.
    """


class V3Error(ResponseModel):
    """
    An error of version 3.
    """

    error: V3ErrorDetail
    trace_id: str | None = None
    """
    Id of the request, for support; also in the header X-Trace-Id.
    """


class V3ErrorDetail(ResponseModel):
    """
    Details of an error.
    """

    type: (
        Literal[
            "invalid_request_error",
            "authentication_error",
            "permission_error",
            "rate_limit_error",
            "server_error",
        ]
        | str
        | None
    ) = None
    """
    Type of error; an open list.
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
            "CANCELLED",
        ]
        | str
    )
    """
    Error code.
    """

    message: str
    """
    Error message.
    """

    retryable: bool | None = None
    """
    Whether a retry may succeed.
    """

    retry_after: int | None = None
    """
    Seconds to wait before a retry.
    """

    param: str | None = None
    """
    The invalid field.
    """

    details: list[V3FieldError] | None = None
    """
    The invalid fields.
    """

    replaced_by: str | None = None
    """
    Model that replaces a removed one.
    """

    billing: V3BillingError | None = None
    """
    Details of `INSUFFICIENT_BALANCE`.
    """


class V3FieldError(ResponseModel):
    """
    An invalid field.
    """

    field: str
    """
    Path of the field, with dots.
    """

    message: str
    """
    Error message.
    """

    reason: str | None = None
    """
    Code such as `required` or `enum`.
    """

    allowed: list[str] | None = None
    """
    Allowed values of an enum, or allowed names for an unknown field.
    """


class V3Job(ResponseModel):
    """
    A job with its outputs.
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

    logs: list[V3JobLogEntry] | None = None
    """
    The latest log entries, oldest first; `v3.jobs.list_logs` returns all.
    """

    cost: float | None = None
    """
    Price in `currency`; 0 if refunded, absent until charged.
    """

    currency: str | None = None
    """
    ISO 4217 code.
    """


class V3JobList(ResponseModel):
    """
    A page of jobs.
    """

    data: list[V3JobSummary]
    """
    Jobs.
    """

    next_cursor: str | None
    """
    Position of the next page; null on the last.
    """


class V3JobLogEntry(ResponseModel):
    """
    A log entry of a job.
    """

    id: int
    """
    Id, increasing within a job.
    """

    timestamp: datetime
    """
    When it happened.
    """

    level: Literal["info", "warning", "error"] | str
    """
    Severity.
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
    Event.
    """

    message: str
    """
    Message.
    """

    source: Literal["api", "worker", "provider", "cron"] | str
    """
    Component that reported it.
    """

    data: dict[str, Any] | None = None
    """
    Details of the event.
    """


V3JobState = TypeAliasType(
    "V3JobState", Literal["IN_QUEUE", "IN_PROGRESS", "COMPLETED", "FAILED"] | str
)
"""
Status of a job.
"""


class V3JobSummary(ResponseModel):
    """
    A job in a list.
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
    created_at: datetime
    """
    When the job was submitted.
    """


class V3Metrics(ResponseModel):
    """
    Timing of a job.
    """

    processing_time_ms: int | None = None
    """
    Milliseconds from start to end, including queueing and retries.
    """

    time_to_first_token_ms: int | None = None
    """
    Milliseconds to the first chunk of a chat completion.
    """


class V3Output(ResponseModel):
    """
    An output of a job.
    """

    status: Literal["COMPLETED", "FAILED", "EXPIRED"] | str | None = None
    """
    Status of the output.
    """

    asset_id: str | None = None
    """
    Id of the asset, for inputs of later jobs; null once expired.
    """

    voice_id: str | None = None
    """
    Id of the created voice; only for voice clones.
    """

    url: str | None = None
    """
    Presigned URL, valid for 48 hours; null once expired.
    """

    content_type: str | None = None
    """
    Media type.
    """

    width: int | None = None
    """
    Width in pixels; null for audio.
    """

    height: int | None = None
    """
    Height in pixels; null for audio.
    """

    duration_ms: int | None = None
    """
    Length in milliseconds; null for an image.
    """

    fps: int | None = None
    """
    Frames per second; null if unknown.
    """

    error: V3ErrorDetail | None = None
    """
    Why this output failed, if others succeeded.
    """


class ValidationError(ResponseModel):
    """
    A validation error.
    """

    loc: list[str | int]
    """
    Location.
    """

    msg: str
    """
    Error message.
    """

    type: str
    """
    Type of error.
    """

    input: Any | None = None
    """
    The invalid input.
    """

    ctx: dict[str, Any] | None = None
    """
    Context of the error.
    """


class Voice(ResponseModel):
    """
    A voice.
    """

    type: Literal["voice"]
    """
    Type of asset detail.
    """

    external_id: str | None = None
    """
    Id at the vendor of the voice.
    """

    preview_url: str | None = None
    """
    URL of a sample.
    """

    source: str | None = None
    """
    Origin of the voice.
    """

    labels: list[VoiceLabel] | None = None
    """
    Labels such as gender, accent and age.
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
The variants differ in `type`.
"""


class VoiceLabel(ResponseModel):
    """
    A label of a voice.
    """

    name: str
    """
    Name.
    """

    value: str
    """
    Value.
    """
