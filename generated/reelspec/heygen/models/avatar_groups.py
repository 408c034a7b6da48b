# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:a45a2d256979
"""Response models."""

from __future__ import annotations

from reelspec._runtime.exact import float
from reelspec._runtime.model import Answer

from ._shared import ErrorField, Look


class AvatarGroup(Answer):
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


class AvatarGroupListAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: AvatarGroupListData | None = None


class AvatarGroupListData(Answer):
    avatar_group_list: list[AvatarGroup] | None = None
    """
    The groups.
    """

    total_count: int | None = None
    """
    How many there are.
    """


class LookListAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: LookListData | None = None


class LookListData(Answer):
    avatar_list: list[Look] | None = None
    """
    The looks.
    """
