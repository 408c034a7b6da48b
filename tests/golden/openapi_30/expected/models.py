# Made by reelgen from tests/golden/openapi_30/spec.yaml; do not edit, run `reelgen generate`. sha256:44617561f154
"""Response models."""

from __future__ import annotations

from golden._runtime.model import Answer


class Thing(Answer):
    other: Thing | None = None
    data: bytes | None = None
