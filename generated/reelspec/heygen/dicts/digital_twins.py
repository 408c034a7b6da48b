# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:e3a903772025
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class CreateTwinRequest(TypedDict):
    training_footage_url: str
    """
    Address of the footage: MP4 with H.264, at least 720p and 30 seconds.
    """

    video_consent_url: str
    """
    Address of the consent, on video.
    """

    avatar_name: str
    """
    Name of the twin.
    """

    avatar_group_id: NotRequired[str]
    """
    Group to put it in.
    """

    callback_id: NotRequired[str]
    """
    An id of your own.
    """

    callback_url: NotRequired[str]
    """
    Address that is told when it is ready.
    """
