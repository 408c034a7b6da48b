# Made by reelgen from tests/golden/names/spec.yaml; do not edit, run `reelgen generate`. sha256:8998849d51fc
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class ThingsRetrieveArguments(TypedDict):
    class_: str
    from_: NotRequired[str]
    x_trace_id: NotRequired[str]
