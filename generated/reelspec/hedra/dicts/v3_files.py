# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:ea9d16b7e2e1
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import TypedDict


class V3FilesCreateBody(TypedDict):
    pass
