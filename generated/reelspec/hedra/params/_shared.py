# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:8bb10accb132
"""Request models."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

AssetType = TypeAliasType(
    "AssetType", Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"]
)
"""
Type of an asset.
"""
