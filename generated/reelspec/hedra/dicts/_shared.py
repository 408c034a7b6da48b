# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:973fba459738
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import Literal, TypeAlias

AssetType: TypeAlias = Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"]
"""
Type of an asset.
"""
