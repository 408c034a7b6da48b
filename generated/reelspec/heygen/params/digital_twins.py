# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:a82fb033a6e9
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import RequestModel


class CreateTwinRequest(RequestModel):
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

    avatar_group_id: str | MISSING = MISSING
    """
    Group to put it in.
    """

    callback_id: str | MISSING = MISSING
    """
    An id of your own.
    """

    callback_url: str | MISSING = MISSING
    """
    Address that is told when it is ready.
    """
