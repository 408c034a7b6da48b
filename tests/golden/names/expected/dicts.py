# Made by reelgen from tests/golden/names/spec.yaml; do not edit, run `reelgen generate`. sha256:56d3aa59d6a6
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class ThingsRetrieveArguments(TypedDict):
    class_: str
    from_: NotRequired[str]
    x_trace_id: NotRequired[str]
