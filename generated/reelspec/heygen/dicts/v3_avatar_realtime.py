# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:06182d21c27d
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class V3AvatarRealtimeCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3AvatarRealtimeSendTextArguments(TypedDict):
    stream_id: str
    """
    Id of the stream.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3RealtimeAudio(TypedDict):
    """
    A stream of an audio file.
    """

    type: Literal["audio"]
    """
    Kind of stream.
    """

    avatar_id: str
    """
    Look of the avatar.
    """

    audio: Any
    """
    Audio.
    """


class V3RealtimeTextStream(TypedDict):
    """
    A stream of a text that follows in pieces.
    """

    type: Literal["text_stream"]
    """
    Kind of stream.
    """

    avatar_id: str
    """
    Look of the avatar.
    """

    voice_id: str
    """
    Voice.
    """

    text: str
    """
    First piece of the text.
    """


class V3RealtimeTts(TypedDict):
    """
    A stream of a text that is known.
    """

    type: Literal["tts"]
    """
    Kind of stream.
    """

    avatar_id: str
    """
    Look of the avatar.
    """

    text: str
    """
    Text to speak.
    """

    voice_id: str
    """
    Voice.
    """


V3CreateRealtimeRequest: TypeAlias = V3RealtimeTts | V3RealtimeAudio | V3RealtimeTextStream
"""
A stream of one of three kinds.
"""


class V3SendTextRequest(TypedDict):
    """
    A piece of the text of a stream.
    """

    text: str
    """
    Text to speak.
    """

    final: NotRequired[bool]
    """
    Whether it is the last piece. After it 410.
    """
