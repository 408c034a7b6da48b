# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:b8b2f898511f
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel


class TalkingPhotoListAnswer(ResponseModel):
    """
    An answer of version 1.
    """

    code: int
    """
    100 means success.
    """

    data: list[TalkingPhotoV1] | None = None
    """
    The photos.
    """

    message: str | None = None
    """
    Success, or what went wrong.
    """

    msg: str | None = None
    """
    As `message`; which of the two is there differs.
    """


class TalkingPhotoV1(ResponseModel):
    """
    A talking photo.
    """

    id: str | None = None
    """
    Serves as `talking_photo_id`.
    """

    image_url: str | None = None
    """
    Address of the picture.
    """

    circle_image: str | None = None
    """
    Address of the round picture.
    """
