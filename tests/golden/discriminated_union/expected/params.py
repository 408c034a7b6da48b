# Made by reelgen from tests/golden/discriminated_union/spec.yaml; do not edit, run `reelgen generate`. sha256:838cb0a2d18e
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from golden._runtime.params import RequestModel
from pydantic import Field
from typing_extensions import TypeAliasType


class Circle(RequestModel):
    kind: Literal["circle"]
    radius: Annotated[float, Field(gt=0.0)]


class Square(RequestModel):
    kind: Literal["square"]
    side: Annotated[float, Field(gt=0.0)]


Shape = TypeAliasType("Shape", Annotated[Circle | Square, Field(discriminator="kind")])
