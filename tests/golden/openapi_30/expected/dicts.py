# Made by reelgen from tests/golden/openapi_30/spec.yaml; do not edit, run `reelgen generate`. sha256:0f3376b48984
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class ThingsCreateBody(TypedDict):
    size: NotRequired[int | None]
    kind: NotRequired[Literal["a", "b"] | None]
