# Made by reelgen from tests/golden/discriminated_union/spec.yaml; do not edit, run `reelgen generate`. sha256:91f65b9db5c1
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict


class Circle(TypedDict):
    kind: Literal["circle"]
    radius: float


class Square(TypedDict):
    kind: Literal["square"]
    side: float


Shape: TypeAlias = Circle | Square
