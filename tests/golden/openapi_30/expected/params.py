# Made by reelgen from tests/golden/openapi_30/spec.yaml; do not edit, run `reelgen generate`. sha256:bcfc926cc0fc
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from golden._runtime.params import RequestModel
from pydantic import MISSING, Field


class ThingsCreateBody(RequestModel):
    size: Annotated[int | None | MISSING, Field(gt=0)] = MISSING
    kind: Literal["a", "b"] | None | MISSING = MISSING
