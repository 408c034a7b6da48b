# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:c998e3af5dc4
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float


class V3Lipsync(ResponseModel):
    """
    A lipsync.
    """

    id: str
    """
    Id.
    """

    status: Literal["pending", "running", "completed", "failed"] | str
    """
    Status of the lipsync.
    """

    callback_id: str | None = None
    """
    An id of your own, repeated in deliveries.
    """

    caption_url: str | None = None
    """
    Captions of the video. Presigned: it expires.
    """

    created_at: int | None = None
    """
    When it was created, in Unix seconds.
    """

    duration: float | None = None
    """
    Duration in seconds.
    """

    failure_message: str | None = None
    """
    Reason of a failure.
    """

    title: str | None = None
    """
    Title.
    """

    video_url: str | None = None
    """
    The video. Presigned: it expires.
    """


class V3LipsyncList(ResponseModel):
    """
    A page of lipsyncs.
    """

    data: list[V3Lipsync]
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


class V3LipsyncResponse(ResponseModel):
    data: V3Lipsync


class V3LipsyncStarted(ResponseModel):
    """
    A lipsync that is queued.
    """

    lipsync_id: str
    """
    Id of the lipsync.
    """


class V3LipsyncStartedResponse(ResponseModel):
    data: V3LipsyncStarted
