# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:aaf382c38665
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float


class V3DeletedRender(ResponseModel):
    """
    A render that is deleted.
    """

    render_id: str
    """
    Id of the render.
    """


class V3DeletedRenderResponse(ResponseModel):
    data: V3DeletedRender


class V3Render(ResponseModel):
    """
    A render of a HyperFrames project.
    """

    render_id: str
    """
    Id of the render.
    """

    status: Literal["queued", "rendering", "completed", "failed"] | str
    """
    Status of the render.
    """

    format: str
    """
    File format.
    """

    title: str | None = None
    """
    Title.
    """

    callback_id: str | None = None
    """
    An id of your own, repeated in deliveries.
    """

    video_url: str | None = None
    """
    The video. Presigned: it expires.
    """

    thumbnail_url: str | None = None
    """
    Thumbnail. Presigned: it expires.
    """

    duration: float | None = None
    """
    Duration in seconds.
    """

    fps: int | None = None
    """
    Frames a second.
    """

    quality: str | None = None
    """
    Quality.
    """

    resolution: str | None = None
    """
    Resolution.
    """

    aspect_ratio: str | None = None
    """
    Width to height.
    """

    composition: str | None = None
    """
    Path of the page in the project.
    """

    created_at: int | None = None
    """
    When it was created, in Unix seconds.
    """

    completed_at: int | None = None
    """
    When it ended, in Unix seconds.
    """

    failure_message: str | None = None
    """
    Reason of a failure.
    """


class V3RenderList(ResponseModel):
    """
    A page of renders.
    """

    data: list[V3Render]
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


class V3RenderResponse(ResponseModel):
    data: V3Render


class V3RenderStarted(ResponseModel):
    """
    A render that is queued.
    """

    render_id: str
    """
    Id of the render.
    """

    status: str | None = None
    """
    Status; `queued` at first.
    """


class V3RenderStartedResponse(ResponseModel):
    data: V3RenderStarted
