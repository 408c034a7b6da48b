# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""What comes back."""

from __future__ import annotations

from typing import Annotated, Literal

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
