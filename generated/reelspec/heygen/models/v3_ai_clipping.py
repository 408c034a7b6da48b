# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:3a62dceda6c4
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float


class V3Clip(ResponseModel):
    """
    A clip.
    """

    id: str
    """
    Id.
    """

    status: Literal["pending", "completed", "failed"] | str
    """
    Status of the clip.
    """

    aspect_ratio: Literal["landscape", "portrait", "square"] | str | None = None
    """
    Orientation of the clip.
    """

    duration_seconds: float | None = None
    """
    Duration in seconds.
    """

    failure_message: str | None = None
    """
    Reason of a failure.
    """

    thumbnail_url: str | None = None
    """
    Thumbnail. Presigned: it expires.
    """

    title: str | None = None
    """
    Title.
    """

    video_url: str | None = None
    """
    The video. Presigned: it expires.
    """

    virality_score: int | None = None
    """
    Estimate of virality. The range is not documented.
    """


class V3Clipping(ResponseModel):
    """
    A clipping job with its clips.
    """

    id: str
    """
    Id.
    """

    status: Literal["pending", "running", "completed", "failed", "cancelled"] | str
    """
    Status of the job.
    """

    callback_id: str | None = None
    """
    An id of your own, repeated in deliveries.
    """

    clips: list[V3Clip] | None = None
    """
    The clips.
    """

    created_at: int | None = None
    """
    When it was created, in Unix seconds.
    """

    failure_message: str | None = None
    """
    Reason of a failure.
    """

    input_language: str | None = None
    """
    Language of the video.
    """

    output_settings: V3ClippingSettings | None = None
    """
    What the clips are like.
    """

    progress: int | None = None
    """
    Progress in percent.
    """

    source_duration: float | None = None
    """
    Duration of the video in seconds.
    """

    title: str | None = None
    """
    Title.
    """


class V3ClippingList(ResponseModel):
    """
    A page of clipping jobs.
    """

    data: list[V3Clipping]
    """
    Entries of this page.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Token of the next page; null on the last.
    """


class V3ClippingResponse(ResponseModel):
    data: V3Clipping


class V3ClippingSettings(ResponseModel):
    """
    What the clips are like.
    """

    aspect_ratio: Literal["landscape", "portrait", "square"] | str | None = None
    """
    Orientation of the clips.
    """

    caption_style: str | None = None
    """
    Style of the captions.
    """

    captions: bool | None = None
    """
    Add captions.
    """

    duration_types: list[Literal["30", "60", "180", "long"] | str] | None = None
    """
    Classes of duration. The unit of the numbers is not documented.
    """

    prompt: str | None = None
    """
    What the clips are about.
    """


class V3ClippingStarted(ResponseModel):
    """
    A clipping job that is accepted.
    """

    id: str
    """
    Id of the job.
    """


class V3ClippingStartedResponse(ResponseModel):
    data: V3ClippingStarted
