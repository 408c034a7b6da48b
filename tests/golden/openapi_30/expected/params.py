# Made by reelgen from tests/golden/openapi_30/spec.yaml; do not edit, run `reelgen generate`. sha256:21a34672c1b6
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from golden._runtime.params import Params
from pydantic import MISSING, Field


class ThingsCreateBody(Params):
    size: Annotated[int | None | MISSING, Field(gt=0)] = MISSING
    kind: Literal["a", "b"] | None | MISSING = MISSING
