# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:05aee2085684
"""Response models."""

from __future__ import annotations

from typing import Literal

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import float


class V3Sound(ResponseModel):
    """
    A piece of music or a sound effect.
    """

    id: str
    """
    Id.
    """

    name: str
    """
    Name.
    """

    description: str
    """
    Description.
    """

    audio_url: str
    """
    Address of the audio.
    """

    score: float
    """
    How well it fits the query, 0 to 1.
    """

    type: Literal["music", "sound_effects"] | str
    """
    Kind of sound.
    """

    duration: float | None = None
    """
    Duration in seconds.
    """

    peak_offset: float | None = None
    """
    Offset of the peak. The unit is not documented.
    """

    placement: str | None = None
    """
    Use that the sound suits. Its values are not documented.
    """


class V3SoundList(ResponseModel):
    """
    A page of sounds.
    """

    data: list[V3Sound]
    """
    Entries of this page.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Token of the next page; null on the last.
    """
