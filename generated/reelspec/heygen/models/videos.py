# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:08ff33f54c86
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel

from ._shared import VideoIdData


class VideoIdAnswerV1(ResponseModel):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: VideoIdData | None = None
    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class VideoListAnswer(ResponseModel):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: VideoListData | None = None
    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class VideoListData(ResponseModel):
    token: str | None = None
    """
    Where the next page begins; null at the end.
    """

    videos: list[VideoListItem] | None = None
    """
    The videos.
    """


class VideoListItem(ResponseModel):
    """
    A video in the list.
    """

    video_id: str | None = None
    """
    Id of the video.
    """

    video_title: str | None = None
    """
    Its title.
    """

    status: Literal["completed", "processing", "failed", "draft"] | str | None = None
    """
    State.
    """

    created_at: int | None = None
    """
    When it was started, in Unix seconds.
    """

    type: Literal["GENERATED", "TRANSLATED"] | str | None = None
    """
    How it was made.
    """
