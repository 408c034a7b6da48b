# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:2c9fedd7a3b6
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel

from ._shared import ErrorField


class Avatar(ResponseModel):
    """
    An avatar.
    """

    avatar_id: str | None = None
    """
    Id of the avatar.
    """

    avatar_name: str | None = None
    """
    Its name.
    """

    gender: str | None = None
    """
    Its gender.
    """

    preview_image_url: str | None = None
    """
    Address of a picture.
    """

    preview_video_url: str | None = None
    """
    Address of a clip.
    """

    premium: bool | None = None
    """
    Whether it is premium.
    """

    type: str | None = None
    """
    Its kind.
    """

    tags: list[str] | None = None
    """
    Labels.
    """

    default_voice_id: str | None = None
    """
    Voice it has by default.
    """


class AvatarDetails(ResponseModel):
    """
    An avatar.
    """

    type: str | None = None
    """
    avatar.
    """

    id: str | None = None
    """
    Id of the avatar.
    """

    name: str | None = None
    """
    Its name.
    """

    gender: str | None = None
    """
    Its gender.
    """

    preview_image_url: str | None = None
    """
    Address of a picture.
    """

    preview_video_url: str | None = None
    """
    Address of a clip.
    """

    premium: bool | None = None
    """
    Whether it is premium.
    """

    is_public: bool | None = None
    """
    Whether everybody may use it.
    """

    default_voice_id: str | None = None
    """
    Voice it has by default.
    """

    tags: list[str] | None = None
    """
    Labels.
    """


class AvatarDetailsAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: AvatarDetails | None = None


class AvatarListAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: AvatarListData | None = None


class AvatarListData(ResponseModel):
    avatars: list[Avatar] | None = None
    """
    The avatars.
    """

    talking_photos: list[TalkingPhoto] | None = None
    """
    The talking photos.
    """


class TalkingPhoto(ResponseModel):
    """
    A talking photo.
    """

    talking_photo_id: str | None = None
    """
    Id of the photo.
    """

    talking_photo_name: str | None = None
    """
    Its name.
    """

    preview_image_url: str | None = None
    """
    Address of a picture.
    """
