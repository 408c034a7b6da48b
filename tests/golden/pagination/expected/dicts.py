# Made by reelgen from tests/golden/pagination/spec.yaml; do not edit, run `reelgen generate`. sha256:a6b97d24cf8f
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class VoicesListArguments(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    tag: NotRequired[Sequence[str]]


class VoicesSearchBody(TypedDict):
    text: str
    window: NotRequired[VoicesSearchBodyWindow]


class VoicesSearchBodyWindow(TypedDict):
    page: NotRequired[int]
    size: NotRequired[int]
