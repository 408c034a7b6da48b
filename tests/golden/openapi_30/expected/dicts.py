# Made by reelgen from tests/golden/openapi_30/spec.yaml; do not edit, run `reelgen generate`. sha256:406fc9f3a156
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class ThingsCreateBody(TypedDict):
    size: NotRequired[int | None]
    kind: NotRequired[Literal["a", "b"] | None]
