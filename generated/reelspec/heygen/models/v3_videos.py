# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:2506611c1a67
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float


class V3Video(ResponseModel):
    """
    A video.
    """

    id: str | None = None
    """
    Id of the video.
    """

    status: Literal["waiting", "pending", "processing", "completed", "failed"] | str | None = None
    """
    State.
    """

    title: str | None = None
    """
    Title.
    """

    created_at: int | None = None
    """
    When it was asked for, in Unix seconds.
    """

    completed_at: int | None = None
    """
    When it was done, in Unix seconds.
    """

    video_url: str | None = None
    """
    Address of the video; presigned.
    """

    thumbnail_url: str | None = None
    """
    Address of a still; presigned.
    """

    gif_url: str | None = None
    """
    Address of a GIF; presigned.
    """

    captioned_video_url: str | None = None
    """
    Address of the video with captions; presigned.
    """

    subtitle_url: str | None = None
    """
    Address of the subtitles; presigned.
    """

    video_page_url: str | None = None
    """
    Page of the video on HeyGen.
    """

    duration: float | None = None
    """
    Length in seconds.
    """

    folder_id: str | None = None
    """
    Folder it is in.
    """

    output_language: str | None = None
    """
    Language as a code, such as en-US.
    """

    failure_code: str | None = None
    """
    Why it failed, such as rendering_failed.
    """

    failure_message: str | None = None
    """
    Why it failed, in words.
    """


class V3VideoAnswer(ResponseModel):
    data: V3Video


class V3VideoList(ResponseModel):
    """
    A page of videos.
    """

    data: list[V3Video]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """


class V3VideoStarted(ResponseModel):
    """
    A video that was asked for.
    """

    video_id: str
    """
    Id of the video.
    """

    status: Literal["waiting"] | str | None = None
    """
    State.
    """

    output_format: str | None = None
    """
    File format.
    """


class V3VideoStartedAnswer(ResponseModel):
    data: V3VideoStarted
