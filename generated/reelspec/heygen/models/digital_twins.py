# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:a8203fc13a92
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel

from ._shared import ErrorField


class Twin(ResponseModel):
    """
    A digital twin.
    """

    avatar_id: str | None = None
    """
    Id of the twin.
    """

    avatar_name: str | None = None
    """
    Its name.
    """

    status: Literal["in_progress", "completed", "failed"] | str | None = None
    """
    State.
    """

    created_at: int | None = None
    """
    When it was started, in Unix seconds.
    """

    preview_image_url: str | None = None
    """
    Address of a picture.
    """

    preview_video_url: str | None = None
    """
    Address of a clip.
    """

    error_message: str | None = None
    """
    Why it failed.
    """

    default_voice_id: str | None = None
    """
    Voice it has by default.
    """


class TwinAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: Twin | None = None


class TwinCreated(ResponseModel):
    avatar_id: str | None = None
    """
    Id of the twin.
    """

    avatar_group_id: str | None = None
    """
    Its group.
    """


class TwinCreatedAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: TwinCreated | None = None


class TwinDeletedAnswer(ResponseModel):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: str | None = None
    """
    Not explained.
    """

    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """
