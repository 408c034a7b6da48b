# Made by reelgen from tests/golden/discriminated_union/spec.yaml; do not edit, run `reelgen generate`. sha256:a963cea853d7
"""Response models."""

from __future__ import annotations

from typing import Annotated, Literal

from golden._runtime.exact import float
from golden._runtime.model import Answer
from pydantic import Field
from typing_extensions import TypeAliasType


class Circle(Answer):
    kind: Literal["circle"]
    radius: float


class Square(Answer):
    kind: Literal["square"]
    side: float


Shape = TypeAliasType("Shape", Annotated[Circle | Square, Field(discriminator="kind")])
