# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:637044ca96ee
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float

from ._shared import ErrorField


class VideoV2(ResponseModel):
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
    Address of the video.
    """

    thumbnail_url: str | None = None
    """
    Address of a still.
    """

    duration: float | None = None
    """
    Length in seconds.
    """

    title: str | None = None
    """
    Title.
    """

    created_at: str | int | None = None
    """
    When it was started.
    """

    completed_at: str | int | None = None
    """
    When it was done.
    """

    gif_url: str | None = None
    """
    Address of a GIF.
    """

    captioned_video_url: str | None = None
    """
    Address of the video with captions.
    """

    subtitle_url: str | None = None
    """
    Address of the subtitles.
    """

    folder_id: str | None = None
    """
    Folder.
    """

    output_language: str | None = None
    """
    Language.
    """

    failure_code: str | None = None
    """
    Why it failed, as a code.
    """

    failure_message: str | None = None
    """
    Why it failed, in words.
    """


class VideoV2Answer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: VideoV2 | None = None


class VideoV2Started(ResponseModel):
    video_id: str | None = None
    """
    Id of the video.
    """

    status: str | None = None
    """
    State: waiting.
    """


class VideoV2StartedAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: VideoV2Started | None = None
