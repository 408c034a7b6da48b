# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:cbc4f5268bae
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NotRequired, TypedDict


class CreateVideoV2Request(TypedDict):
    avatar_id: NotRequired[str]
    """
    Avatar.
    """

    image_url: NotRequired[str]
    """
    Image, instead of an avatar.
    """

    image_asset_id: NotRequired[str]
    """
    Image asset, instead of an avatar.
    """

    script: NotRequired[str]
    """
    What is said; with `voice_id`.
    """

    voice_id: NotRequired[str]
    """
    Voice; with `script`.
    """

    audio_url: NotRequired[str]
    """
    Sound, instead of script and voice.
    """

    audio_asset_id: NotRequired[str]
    """
    Sound asset, instead of script and voice.
    """

    title: NotRequired[str]
    """
    Title.
    """

    resolution: NotRequired[str]
    """
    Resolution.
    """

    aspect_ratio: NotRequired[str]
    """
    Width to height.
    """

    motion_prompt: NotRequired[str]
    """
    How the figure moves.
    """

    expressiveness: NotRequired[Literal["high", "medium", "low"]]
    """
    How lively it moves.
    """

    remove_background: NotRequired[bool]
    """
    Cut the figure out.
    """

    background: NotRequired[Mapping[str, Any]]
    """
    What is behind; its fields are not in our sources.
    """

    voice_settings: NotRequired[Mapping[str, Any]]
    """
    Settings of the voice; its fields are not in our sources.
    """
