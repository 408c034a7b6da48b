# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:00a399b6c2ce
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float

from ._shared import ErrorField, Look


class AvatarGroup(ResponseModel):
    """
    A group of avatars.
    """

    id: str | None = None
    """
    Id of the group.
    """

    name: str | None = None
    """
    Its name.
    """

    created_at: float | None = None
    """
    When it was made, in Unix seconds.
    """

    num_looks: int | None = None
    """
    How many looks it has.
    """

    preview_image: str | None = None
    """
    Address of a picture.
    """

    group_type: str | None = None
    """
    Its kind.
    """

    train_status: str | None = None
    """
    State of its training.
    """

    default_voice_id: str | None = None
    """
    Voice it has by default.
    """


class AvatarGroupListAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: AvatarGroupListData | None = None


class AvatarGroupListData(ResponseModel):
    avatar_group_list: list[AvatarGroup] | None = None
    """
    The groups.
    """

    total_count: int | None = None
    """
    How many there are.
    """


class LookListAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: LookListData | None = None


class LookListData(ResponseModel):
    avatar_list: list[Look] | None = None
    """
    The looks.
    """
