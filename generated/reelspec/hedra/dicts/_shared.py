# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:0837ec692b53
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import Literal, TypeAlias

AssetType: TypeAlias = Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"]
"""
Type of an asset.
"""
