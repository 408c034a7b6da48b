# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:705ece7c2a42
"""Response models."""

from __future__ import annotations

from typing import Any, Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float
from typing_extensions import TypeAliasType


class Error(ResponseModel):
    """
    A failure of version 1 (code, message) or version 2 (data, error).
    """

    code: int | str | None = None
    """
    What went wrong, as a code (version 1).
    """

    message: str | None = None
    """
    What went wrong, in words (version 1).
    """

    data: Any | None = None
    """
    null on failure (version 2).
    """

    error: ErrorField | None = None


class ErrorDetail(ResponseModel):
    code: str | int | None = None
    """
    What went wrong, as a code.
    """

    message: str | None = None
    """
    What went wrong, in words.
    """


ErrorField = TypeAliasType("ErrorField", ErrorDetail | str | None)
"""
null on success; a code with a message, or a text, on failure. Which of the two is not settled.
"""


class Look(ResponseModel):
    """
    A look of a group.
    """

    id: str | None = None
    """
    Id of the look.
    """

    image_url: str | None = None
    """
    Address of the picture; 7 days.
    """

    created_at: float | None = None
    """
    When it was made, in Unix seconds.
    """

    name: str | None = None
    """
    Its name.
    """

    status: str | None = None
    """
    State.
    """

    group_id: str | None = None
    """
    Its group.
    """

    is_motion: bool | None = None
    """
    Whether it moves.
    """

    motion_preview_url: str | None = None
    """
    Address of a clip.
    """

    business_type: str | None = None
    """
    Where it is from.
    """

    upscale_availability: UpscaleAvailability | None = None
    upscaled: bool | None = None
    """
    Whether it was enlarged.
    """

    background_sound_effect: str | dict[str, Any] | None = None
    """
    Sound in the background.
    """

    default_voice_id: str | None = None
    """
    Voice it has by default.
    """


class NothingAnswerV1(ResponseModel):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: Any | None = None
    """
    null.
    """

    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


OpenAnswer = TypeAliasType("OpenAnswer", dict[str, Any])
"""
The fields are not documented.
"""


class UpscaleAvailability(ResponseModel):
    available: bool | None = None
    """
    Whether it can be enlarged.
    """

    reason: str | None = None
    """
    Why not.
    """


class V3Answer(ResponseModel):
    """
    An answer whose content is not documented.
    """

    data: Any | None = None
    """
    Not documented.
    """


class V3Error(ResponseModel):
    """
    An error.
    """

    error: V3ErrorDetail


class V3ErrorDetail(ResponseModel):
    """
    What went wrong.
    """

    code: (
        Literal[
            "unauthorized",
            "forbidden",
            "invalid_parameter",
            "insufficient_credit",
            "not_found",
            "rate_limit_exceeded",
            "resource_limit_exceeded",
            "download_failed",
            "request_in_progress",
            "internal_error",
        ]
        | str
        | None
    ) = None
    """
    What went wrong; others may appear.
    """

    message: str | None = None
    """
    What went wrong, in words.
    """

    param: str | None = None
    """
    The field at fault.
    """

    doc_url: str | None = None
    """
    Page about the code.
    """


class VideoError(ResponseModel):
    """
    Why a video failed.
    """

    code: int | None = None
    """
    As a code; 40119 is a video that is too long.
    """

    message: str | None = None
    """
    In words.
    """

    detail: str | None = None
    """
    More on it.
    """


class VideoIdAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: VideoIdData | None = None


class VideoIdData(ResponseModel):
    video_id: str
    """
    Id of the video, for `videos.retrieve_status`.
    """


class VideoStatus(ResponseModel):
    """
    A video as it stands.
    """

    id: str | None = None
    """
    Id of the video.
    """

    status: Literal["pending", "waiting", "processing", "completed", "failed"] | str | None = None
    """
    State.
    """

    video_url: str | None = None
    """
    Address of the video; works for 7 days, each call gives a fresh one.
    """

    video_url_caption: str | None = None
    """
    Address of the video with captions; 7 days.
    """

    thumbnail_url: str | None = None
    """
    Address of a still; 7 days.
    """

    gif_url: str | None = None
    """
    Address of a GIF.
    """

    caption_url: str | None = None
    """
    Address of the subtitles.
    """

    duration: float | None = None
    """
    Length in seconds.
    """

    callback_id: str | None = None
    """
    Your own id.
    """

    error: VideoError | None = None
    created_at: int | None = None
    """
    When it was started, in Unix seconds.
    """


class VideoStatusAnswer(ResponseModel):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: VideoStatus | None = None
    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """
