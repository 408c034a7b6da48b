# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class VoicesListArguments(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    tag: NotRequired[Sequence[str]]
