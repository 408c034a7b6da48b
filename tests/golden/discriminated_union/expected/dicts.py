# Made by reelgen from tests/golden/discriminated_union/spec.yaml; do not edit, run `reelgen generate`. sha256:49b33486fa54
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict


class Circle(TypedDict):
    kind: Literal["circle"]
    radius: float


class Square(TypedDict):
    kind: Literal["square"]
    side: float


Shape: TypeAlias = Circle | Square
