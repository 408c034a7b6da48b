# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:6058bec2b7a9
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import TypedDict


class V3FilesCreateBody(TypedDict):
    pass
