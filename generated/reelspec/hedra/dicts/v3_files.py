# Made by reelgen from specs/hedra.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import TypedDict


class V3FilesCreateBody(TypedDict):
    pass
