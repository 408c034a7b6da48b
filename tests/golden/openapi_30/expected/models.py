# Made by reelgen from tests/golden/openapi_30/spec.yaml; do not edit, run `reelgen generate`. sha256:4f38484417df
"""Response models."""

from __future__ import annotations

from golden._runtime.model import ResponseModel


class Thing(ResponseModel):
    other: Thing | None = None
    data: str | None = None
