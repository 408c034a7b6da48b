# Made by reelgen from tests/golden/openapi_30/spec.yaml; do not edit, run `reelgen generate`. sha256:e6a0f379edfd
"""What is sent, as models."""

from __future__ import annotations

from typing import Annotated, Literal

from golden._runtime.params import Params
from pydantic import MISSING, Field


class ThingsCreateBody(Params):
    size: Annotated[int | None | MISSING, Field(gt=0)] = MISSING
    kind: Literal["a", "b"] | None | MISSING = MISSING
