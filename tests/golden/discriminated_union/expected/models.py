# Made by reelgen from tests/golden/discriminated_union/spec.yaml; do not edit, run `reelgen generate`. sha256:7dde906337c2
"""Response models."""

from __future__ import annotations

from typing import Annotated, Literal

from golden._runtime.model import ResponseModel
from golden._runtime.schema.exact_types import float
from pydantic import Field
from typing_extensions import TypeAliasType


class Circle(ResponseModel):
    kind: Literal["circle"]
    radius: float


class Square(ResponseModel):
    kind: Literal["square"]
    side: float


Shape = TypeAliasType("Shape", Annotated[Circle | Square, Field(discriminator="kind")])
