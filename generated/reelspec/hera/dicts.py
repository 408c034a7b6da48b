# Made by reelgen from specs/hera.yaml; do not edit, run `reelgen generate`. sha256:80970f930a70
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict


class Asset(TypedDict):
    """
    A file to include in the video.
    """

    type: NotRequired[Literal["image", "video", "audio", "font", "csv"]]
    """
    Kind of file.
    """

    url: NotRequired[str]
    """
    URL of the file, from `files.upload` or any reachable http or https URL.
    """


class CreateVideoRequest(TypedDict):
    prompt: str
    """
    What the video shows. Name subject, style, motion and colors.
    """

    outputs: Sequence[OutputConfig]
    """
    The files to render, one entry per file.
    """

    reference_image_url: NotRequired[str]
    """
    URL of one image that guides style or content. For several images use `reference_image_urls`.
    """

    reference_image_urls: NotRequired[Sequence[str]]
    """
    URLs of images that guide style or content; preferred over `reference_image_url` for several images.
    """

    reference_video_url: NotRequired[str]
    """
    URL of a reference video.
    """

    duration_seconds: NotRequired[float]
    """
    Length of the video in seconds. Without it, Hera uses a default or the length of the parent video.
    """

    style_id: NotRequired[str]
    """
    Id of the style to apply.
    """

    brand_kit_id: NotRequired[str]
    """
    Use `style_id` instead.
    """

    parent_video_id: NotRequired[str]
    """
    Id of a video or template to start from.
    """

    assets: NotRequired[Sequence[Asset]]
    """
    Files to include in the video.
    """


class OutputConfig(TypedDict):
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
