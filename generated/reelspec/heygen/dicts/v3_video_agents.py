# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:feecf4dd1ff6
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from ._shared import V3AssetInput


class V3CreateAgentVideoRequest(TypedDict):
    """
    A prompt for a video agent.
    """

    prompt: str
    """
    What the video is about, 1 to 10,000 characters.
    """

    avatar_id: NotRequired[str | None]
    """
    Look of the avatar.
    """

    brand_kit_id: NotRequired[str | None]
    """
    Brand kit.
    """

    callback_id: NotRequired[str | None]
    """
    An id of your own, repeated in deliveries.
    """

    callback_url: NotRequired[str | None]
    """
    Address that is notified at the end. The delivery is not signed: match its `callback_id`, do not trust its body.
    """

    files: NotRequired[Sequence[V3AssetInput] | None]
    """
    Files to use, at most 20.
    """

    incognito_mode: NotRequired[bool]
    """
    Incognito mode. Its effect is not documented in our sources.
    """

    mode: NotRequired[Literal["generate", "chat"]]
    """
    Make the video, or chat first.
    """

    orientation: NotRequired[Literal["landscape", "portrait"] | None]
    """
    Orientation of the picture.
    """

    style_id: NotRequired[str | None]
    """
    Style.
    """

    voice_id: NotRequired[str | None]
    """
    Voice.
    """


class V3SendMessageRequest(TypedDict):
    """
    A message for a session.
    """

    message: str
    """
    Text of the message.
    """

    avatar_id: NotRequired[str | None]
    """
    Look of the avatar.
    """

    brand_kit_id: NotRequired[str | None]
    """
    Brand kit.
    """

    files: NotRequired[Sequence[V3AssetInput] | None]
    """
    Files to use, at most 20.
    """

    voice_id: NotRequired[str | None]
    """
    Voice.
    """


class V3VideoAgentsCreateArguments(TypedDict):
    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3VideoAgentsListArguments(TypedDict):
    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Token of the page: `next_token` of the page before.
    """


class V3VideoAgentsListStylesArguments(TypedDict):
    tag: NotRequired[str]
    """
    Only styles with this tag.
    """

    limit: NotRequired[int]
    """
    Entries a page.
    """

    token: NotRequired[str]
    """
    Token of the page: `next_token` of the page before.
    """


class V3VideoAgentsSendArguments(TypedDict):
    session_id: str
    """
    Id of the session.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


class V3VideoAgentsStopArguments(TypedDict):
    session_id: str
    """
    Id of the session.
    """

    idempotency_key: NotRequired[str]
    """
    Makes a repeat safe for 24 hours; the same key returns the first response. Without it the client sends one.
    """


V3VideoAgentsStopBody: TypeAlias = Mapping[str, Any]
