# Made by reelgen from tests/golden/event_stream/spec.yaml; do not edit, run `reelgen generate`. sha256:6cba68c796a4
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import TypedDict


class ChatCreateBody(TypedDict):
    text: str
