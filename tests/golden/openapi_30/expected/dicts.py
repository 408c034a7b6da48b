# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class ThingsCreateBody(TypedDict):
    size: NotRequired[int | None]
    kind: NotRequired[Literal["a", "b"] | None]
