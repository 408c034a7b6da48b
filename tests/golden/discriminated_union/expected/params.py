# Made by reelgen from tests/golden/discriminated_union/spec.yaml; do not edit, run `reelgen generate`. sha256:8385278824a2
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from golden._runtime.params import Params
from pydantic import Field
from typing_extensions import TypeAliasType


class Circle(Params):
    kind: Literal["circle"]
    radius: Annotated[float, Field(gt=0.0)]


class Square(Params):
    kind: Literal["square"]
    side: Annotated[float, Field(gt=0.0)]


Shape = TypeAliasType("Shape", Annotated[Circle | Square, Field(discriminator="kind")])
