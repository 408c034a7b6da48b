# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:409101a8916a
"""Request models."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel
from typing_extensions import TypeAliasType


class V3AvatarRealtimeCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3AvatarRealtimeSendTextArguments(RequestModel):
    stream_id: str
    """
    Id of the stream.
    """

    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3RealtimeAudio(RequestModel):
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


class V3RealtimeTextStream(RequestModel):
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


class V3RealtimeTts(RequestModel):
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

    text: Annotated[str, Field(min_length=1)]
    """
    Text to speak.
    """

    voice_id: str
    """
    Voice.
    """


V3CreateRealtimeRequest = TypeAliasType(
    "V3CreateRealtimeRequest",
    Annotated[V3RealtimeTts | V3RealtimeAudio | V3RealtimeTextStream, Field(discriminator="type")],
)
"""
A stream of one of three kinds.
"""


class V3SendTextRequest(RequestModel):
    """
    A piece of the text of a stream.
    """

    text: str
    """
    Text to speak.
    """

    final: bool | MISSING = MISSING
    """
    Whether it is the last piece. After it 410.
    """
