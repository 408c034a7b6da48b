# Made by reelgen from specs/hedra.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import Literal, TypeAlias

AssetType: TypeAlias = Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"]
"""
Type of an asset.
"""
