# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:feb5e7f34244
"""Request models."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel
from typing_extensions import TypeAliasType

from ._shared import V3AssetInput


class V3CreateAgentVideoRequest(RequestModel):
    """
    A prompt for a video agent.
    """

    prompt: Annotated[str, Field(max_length=10000, min_length=1)]
    """
    What the video is about, 1 to 10,000 characters.
    """

    avatar_id: str | None | MISSING = MISSING
    """
    Look of the avatar.
    """

    brand_kit_id: str | None | MISSING = MISSING
    """
    Brand kit.
    """

    callback_id: str | None | MISSING = MISSING
    """
    An id of your own, repeated in deliveries.
    """

    callback_url: str | None | MISSING = MISSING
    """
    Address that is notified at the end. The delivery is not signed: match its `callback_id`, do not trust its body.
    """

    files: Annotated[list[V3AssetInput] | None | MISSING, Field(max_length=20)] = MISSING
    """
    Files to use, at most 20.
    """

    incognito_mode: bool | MISSING = MISSING
    """
    Incognito mode. Its effect is not documented in our sources.
    """

    mode: Literal["generate", "chat"] | MISSING = MISSING
    """
    Make the video, or chat first.
    """

    orientation: Literal["landscape", "portrait"] | None | MISSING = MISSING
    """
    Orientation of the picture.
    """

    style_id: str | None | MISSING = MISSING
    """
    Style.
    """

    voice_id: str | None | MISSING = MISSING
    """
    Voice.
    """


class V3SendMessageRequest(RequestModel):
    """
    A message for a session.
    """

    message: str
    """
    Text of the message.
    """

    avatar_id: str | None | MISSING = MISSING
    """
    Look of the avatar.
    """

    brand_kit_id: str | None | MISSING = MISSING
    """
    Brand kit.
    """

    files: list[V3AssetInput] | None | MISSING = MISSING
    """
    Files to use, at most 20.
    """

    voice_id: str | None | MISSING = MISSING
    """
    Voice.
    """


class V3VideoAgentsCreateArguments(RequestModel):
    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3VideoAgentsListArguments(RequestModel):
    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Token of the page: `next_token` of the page before.
    """


class V3VideoAgentsListStylesArguments(RequestModel):
    tag: str | MISSING = MISSING
    """
    Only styles with this tag.
    """

    limit: Annotated[int | MISSING, Field(ge=1, le=100)] = MISSING
    """
    Entries a page.
    """

    token: str | MISSING = MISSING
    """
    Token of the page: `next_token` of the page before.
    """


class V3VideoAgentsSendArguments(RequestModel):
    session_id: str
    """
    Id of the session.
    """

    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3VideoAgentsStopArguments(RequestModel):
    session_id: str
    """
    Id of the session.
    """

    idempotency_key: Annotated[
        str | MISSING, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_:.-]+$")
    ] = MISSING
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


V3VideoAgentsStopBody = TypeAliasType("V3VideoAgentsStopBody", dict[str, Any])
