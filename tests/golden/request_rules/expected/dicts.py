# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class ClipsCreateBody(TypedDict):
    url: NotRequired[str]
    asset_id: NotRequired[str]
    start: NotRequired[int]
    end: NotRequired[int]
    tags: NotRequired[Sequence[str]]
