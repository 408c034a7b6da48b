# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:110aa65376af
"""Request models."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import MISSING
from reelspec._runtime.params import ConstrainedModel as _ConstrainedModel
from reelspec._runtime.schema.json_schema import Rule as _Rule


class CreateVideoV2Request(_ConstrainedModel):
    __rules__: ClassVar[tuple[_Rule, ...]] = (
        {
            "oneOf": [
                {"required": ["avatar_id"]},
                {"required": ["image_url"]},
                {"required": ["image_asset_id"]},
            ]
        },
    )
    avatar_id: str | MISSING = MISSING
    """
    Avatar.
    """

    image_url: str | MISSING = MISSING
    """
    Image, instead of an avatar.
    """

    image_asset_id: str | MISSING = MISSING
    """
    Image asset, instead of an avatar.
    """

    script: str | MISSING = MISSING
    """
    What is said; with `voice_id`.
    """

    voice_id: str | MISSING = MISSING
    """
    Voice; with `script`.
    """

    audio_url: str | MISSING = MISSING
    """
    Sound, instead of script and voice.
    """

    audio_asset_id: str | MISSING = MISSING
    """
    Sound asset, instead of script and voice.
    """

    title: str | MISSING = MISSING
    """
    Title.
    """

    resolution: str | MISSING = MISSING
    """
    Resolution.
    """

    aspect_ratio: str | MISSING = MISSING
    """
    Width to height.
    """

    motion_prompt: str | MISSING = MISSING
    """
    How the figure moves.
    """

    expressiveness: Literal["high", "medium", "low"] | MISSING = MISSING
    """
    How lively it moves.
    """

    remove_background: bool | MISSING = MISSING
    """
    Cut the figure out.
    """

    background: dict[str, Any] | MISSING = MISSING
    """
    What is behind; its fields are not in our sources.
    """

    voice_settings: dict[str, Any] | MISSING = MISSING
    """
    Settings of the voice; its fields are not in our sources.
    """
