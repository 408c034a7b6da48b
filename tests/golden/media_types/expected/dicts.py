# Made by reelgen from tests/golden/media_types/spec.yaml; do not edit, run `reelgen generate`. sha256:1548b519e1af
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class AssetsCreateBody(TypedDict):
    title: NotRequired[str]


class ItemsReplaceBody(TypedDict):
    name: NotRequired[str]
