# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:4e3a750821c4
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel

from ._shared import ErrorField


class VoiceInfo(ResponseModel):
    """
    A voice.
    """

    voice_id: str | None = None
    """
    Id of the voice.
    """

    language: str | None = None
    """
    Language.
    """

    gender: str | None = None
    """
    Gender.
    """

    name: str | None = None
    """
    Name.
    """

    preview_audio: str | None = None
    """
    Address of a sample.
    """

    support_pause: bool | None = None
    """
    Whether pauses work.
    """

    emotion_support: bool | None = None
    """
    Whether moods work.
    """


class VoiceListAnswer(ResponseModel):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: VoiceListData | None = None


class VoiceListData(ResponseModel):
    voices: list[VoiceInfo] | None = None
    """
    The voices.
    """
