# Made by reelgen from specs/hera.yaml; do not edit, run `reelgen generate`. sha256:89ec232328f7
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class Asset(TypedDict):
    """
    A file to work into the video.
    """

    type: NotRequired[str]
    """
    Kind of file. No list of values is documented; a third party shows `csv`, `audio` and `font`.
    """

    url: NotRequired[str]
    """
    Address of the file.
    """


class CreateVideoRequest(TypedDict):
    prompt: str
    """
    What the video shows. Say subject, style, motion and colours.
    """

    outputs: Sequence[OutputConfig]
    """
    The files to make, one entry a file.
    """

    reference_image_url: NotRequired[str]
    """
    Address of one image that guides style or content. For several use `reference_image_urls`.
    """

    reference_image_urls: NotRequired[Sequence[str]]
    """
    Addresses of images that guide style or content; for several images preferred over `reference_image_url`.
    """

    reference_video_url: NotRequired[str]
    """
    Address of a video to take as reference.
    """

    duration_seconds: NotRequired[float]
    """
    Length of the video in seconds. Left out, a default or the length of the parent is taken.
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
    Files to work into the video.
    """


class FilesUploadBody(TypedDict):
    pass


class OutputConfig(TypedDict):
    """
    One file to make. A good start is mp4, 16:9, 30 frames a second, 1080p.
    """

    format: str
    """
    Container of the file, such as `mp4`.
    """

    aspect_ratio: str
    """
    Width to height, such as `16:9`.
    """

    fps: str
    """
    Frames a second, as text. Seen are `24` and `30`.
    """

    resolution: str
    """
    Height class, such as `360p` or `1080p`.
    """
