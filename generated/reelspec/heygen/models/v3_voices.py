# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:868042a93bc5
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel


class V3Voice(ResponseModel):
    """
    A voice.
    """

    voice_id: str | None = None
    """
    Id of the voice.
    """

    name: str | None = None
    """
    Name.
    """

    language: str | None = None
    """
    Language.
    """

    gender: str | None = None
    """
    Gender.
    """

    preview_audio_url: str | None = None
    """
    Address of a sample.
    """

    support_pause: bool | None = None
    """
    Whether pauses in the text work.
    """

    support_interactive_avatar: bool | None = None
    """
    Whether interactive avatars can use it.
    """

    status: str | None = None
    """
    State of its making; `processing` was seen.
    """

    failure_message: str | None = None
    """
    Why its making failed, in words.
    """

    created_at: int | None = None
    """
    When it was made, in Unix seconds.
    """


class V3VoiceAnswer(ResponseModel):
    data: V3Voice


class V3VoiceList(ResponseModel):
    """
    A page of voices.
    """

    data: list[V3Voice]
    """
    The entries.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Where the next page begins; null on the last one.
    """
