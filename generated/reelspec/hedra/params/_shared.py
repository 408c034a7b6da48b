# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:8bb10accb132
"""Request models."""
# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:5dfe54f1bf27
"""What is sent, as models."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

AssetType = TypeAliasType(
    "AssetType", Literal["text", "image", "audio", "video", "voice", "three_d", "rich_text"]
)
"""
Type of an asset.
"""


V3Scope = TypeAliasType(
    "V3Scope",
    Literal[
        "jobs:read",
        "jobs:write",
        "models:read",
        "files:write",
        "webhooks:manage",
        "log_drains:manage",
        "usage:read",
        "keys:manage",
        "chat:write",
    ],
)
"""
Permission of a key or token.
"""
