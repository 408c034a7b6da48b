# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:a3893aace570
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
