# Made by reelgen from specs/hera.yaml; do not edit, run `reelgen generate`. sha256:448e29523a63
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel


class Error(ResponseModel):
    error: str | None = None
    """
    What went wrong, in words.
    """


class Output(ResponseModel):
    """
    One file of a job.
    """

    status: Literal["in-progress", "success", "failed"] | str
    """
    State of this file.
    """

    config: OutputConfig
    file_url: str | None = None
    """
    Address of the finished file.
    """

    error: str | None = None
    """
    Why this file failed.
    """


class OutputConfig(ResponseModel):
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


class UploadedFile(ResponseModel):
    url: str
    """
    Address of the stored file.
    """


class Video(ResponseModel):
    """
    A job as it stands.
    """

    video_id: str
    """
    Id of the job.
    """

    status: Literal["in-progress", "success", "failed"] | str
    """
    State of the whole job.
    """

    outputs: list[Output]
    """
    One entry for each file asked for.
    """

    project_url: str | None = None
    """
    Address of the project in Hera's own interface.
    """


class VideoCreated(ResponseModel):
    video_id: str
    """
    Id of the job and of the video it makes.
    """

    project_url: str | None = None
    """
    Address of the project in Hera's own interface.
    """
