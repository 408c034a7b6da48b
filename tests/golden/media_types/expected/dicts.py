# Made by reelgen from tests/golden/media_types/spec.yaml; do not edit, run `reelgen generate`. sha256:88d81bd404cd
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class AssetsCreateBody(TypedDict):
    title: NotRequired[str]


class ItemsReplaceBody(TypedDict):
    name: NotRequired[str]
