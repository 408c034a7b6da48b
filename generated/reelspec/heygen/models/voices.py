# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:05ca88a139d5
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import Answer

from ._shared import ErrorField


class VoiceInfo(Answer):
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


class VoiceListAnswer(Answer):
    """
    An answer of version 2.
    """

    error: ErrorField | None = None
    data: VoiceListData | None = None


class VoiceListData(Answer):
    voices: list[VoiceInfo] | None = None
    """
    The voices.
    """
