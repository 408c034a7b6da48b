# Made by reelgen from tests/golden/openapi_30/spec.yaml; do not edit, run `reelgen generate`. sha256:4e9e3fcd417d
"""Response models."""

from __future__ import annotations

from golden._runtime.model import Answer


class Thing(Answer):
    other: Thing | None = None
    data: str | None = None
