# Made by reelgen from specs/hera.yaml; do not edit, run `reelgen generate`. sha256:bfe755495bd8
"""Request models."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class Asset(RequestModel):
    """
    A file to work into the video.
    """

    type: str | MISSING = MISSING
    """
    Kind of file. No list of values is documented; a third party shows `csv`, `audio` and `font`.
    """

    url: str | MISSING = MISSING
    """
    Address of the file.
    """


class CreateVideoRequest(RequestModel):
    prompt: str
    """
    What the video shows. Say subject, style, motion and colours.
    """

    outputs: Annotated[list[OutputConfig], Field(max_length=10, min_length=1)]
    """
    The files to make, one entry a file.
    """

    reference_image_url: str | MISSING = MISSING
    """
    Address of one image that guides style or content. For several use `reference_image_urls`.
    """

    reference_image_urls: Annotated[list[str] | MISSING, Field(max_length=5)] = MISSING
    """
    Addresses of images that guide style or content; for several images preferred over `reference_image_url`.
    """

    reference_video_url: str | MISSING = MISSING
    """
    Address of a video to take as reference.
    """

    duration_seconds: Annotated[float | MISSING, Field(ge=1.0, le=120.0)] = MISSING
    """
    Length of the video in seconds. Left out, a default or the length of the parent is taken.
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
    Files to work into the video.
    """


class FilesUploadBody(RequestModel):
    pass


class OutputConfig(RequestModel):
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
