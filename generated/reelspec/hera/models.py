# Made by reelgen from specs/hera.yaml; do not edit, run `reelgen generate`. sha256:e71730a327ac
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
    Status of this file.
    """

    config: OutputConfig
    file_url: str | None = None
    """
    URL of the finished file; null before that.
    """

    error: str | None = None
    """
    Why this file failed.
    """


class OutputConfig(ResponseModel):
    """
    One file to render. A good default is mp4, 16:9, 30 frames per second, 1080p.
    """

    format: Literal["mp4", "prores", "webm", "gif"] | str
    """
    Format of the file.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:5"] | str
    """
    Ratio of width to height.
    """

    fps: Literal["24", "25", "30", "60"] | str
    """
    Frames per second, as text.
    """

    resolution: Literal["360p", "480p", "720p", "1080p", "4k"] | str
    """
    Resolution class.
    """


class UploadedFile(ResponseModel):
    url: str
    """
    URL of the stored file.
    """


class Video(ResponseModel):
    """
    The status of a job.
    """

    video_id: str
    """
    Id of the job.
    """

    status: Literal["in-progress", "success", "failed"] | str
    """
    Status of the whole job.
    """

    outputs: list[Output]
    """
    One entry per requested file.
    """

    project_url: str | None = None
    """
    URL of the project in Hera's own interface.
    """


class VideoCreated(ResponseModel):
    video_id: str
    """
    Id of the job and of its video.
    """

    project_url: str | None = None
    """
    URL of the project in Hera's own interface.
    """
