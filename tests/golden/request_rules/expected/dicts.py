# Made by reelgen from tests/golden/request_rules/spec.yaml; do not edit, run `reelgen generate`. sha256:2af0ac706b19
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class ClipsCreateBody(TypedDict):
    url: NotRequired[str]
    asset_id: NotRequired[str]
    start: NotRequired[int]
    end: NotRequired[int]
    tags: NotRequired[Sequence[str]]
