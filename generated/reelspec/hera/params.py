# Made by reelgen from specs/hera.yaml; do not edit, run `reelgen generate`. sha256:c8b06b37b00d
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class Asset(RequestModel):
    """
    A file to include in the video.
    """

    type: Literal["image", "video", "audio", "font", "csv"] | MISSING = MISSING
    """
    Kind of file.
    """

    url: str | MISSING = MISSING
    """
    URL of the file, from `files.upload` or any reachable http or https URL.
    """


class CreateVideoRequest(RequestModel):
    prompt: str
    """
    What the video shows. Name subject, style, motion and colors.
    """

    outputs: Annotated[list[OutputConfig], Field(max_length=10, min_length=1)]
    """
    The files to render, one entry per file.
    """

    reference_image_url: str | MISSING = MISSING
    """
    URL of one image that guides style or content. For several images use `reference_image_urls`.
    """

    reference_image_urls: Annotated[list[str] | MISSING, Field(max_length=5)] = MISSING
    """
    URLs of images that guide style or content; preferred over `reference_image_url` for several images.
    """

    reference_video_url: str | MISSING = MISSING
    """
    URL of a reference video.
    """

    duration_seconds: Annotated[float | MISSING, Field(ge=1.0, le=120.0)] = MISSING
    """
    Length of the video in seconds. Without it, Hera uses a default or the length of the parent video.
    """

    style_id: str | MISSING = MISSING
    """
    Id of the style to apply.
    """

    brand_kit_id: str | MISSING = MISSING
    """
    Use `style_id` instead.
    """

    parent_video_id: str | MISSING = MISSING
    """
    Id of a video or template to start from.
    """

    assets: list[Asset] | MISSING = MISSING
    """
    Files to include in the video.
    """


class OutputConfig(RequestModel):
    """
    One file to render. A good default is mp4, 16:9, 30 frames per second, 1080p.
    """

    format: Literal["mp4", "prores", "webm", "gif"]
    """
    Format of the file.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:5"]
    """
    Ratio of width to height.
    """

    fps: Literal["24", "25", "30", "60"]
    """
    Frames per second, as text.
    """

    resolution: Literal["360p", "480p", "720p", "1080p", "4k"]
    """
    Resolution class.
    """
