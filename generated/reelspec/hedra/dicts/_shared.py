# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:5ab7b0ddf7d2
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import Literal, TypeAlias

AssetType: TypeAlias = Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"]
"""
Type of an asset.
"""


V3Scope: TypeAlias = Literal[
    "jobs:read",
    "jobs:write",
    "models:read",
    "files:write",
    "webhooks:manage",
    "log_drains:manage",
    "usage:read",
    "keys:manage",
    "chat:write",
]
"""
Permission of a key or token.
"""
