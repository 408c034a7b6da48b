# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:5cccff89c7a8
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict


class AgentConfig(TypedDict):
    """
    What the agent keeps to.
    """

    duration_sec: NotRequired[int]
    """
    Length in seconds.
    """

    avatar_id: NotRequired[str]
    """
    Avatar.
    """

    orientation: NotRequired[Literal["portrait", "landscape"]]
    """
    Shape.
    """


class AgentFile(TypedDict):
    """
    A file for the agent.
    """

    asset_id: NotRequired[str]
    """
    Asset.
    """


class CreateAgentVideoRequest(TypedDict):
    prompt: str
    """
    What the video is about.
    """

    config: NotRequired[AgentConfig]
    files: NotRequired[Sequence[AgentFile]]
    """
    Files to use.
    """

    callback_id: NotRequired[str]
    """
    An id of your own; needs `callback_url`.
    """

    callback_url: NotRequired[str]
    """
    Address that is told when the video is ready.
    """
