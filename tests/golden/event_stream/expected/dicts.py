# Made by reelgen from tests/golden/event_stream/spec.yaml; do not edit, run `reelgen generate`. sha256:b9b3fc2a7807
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import TypedDict


class ChatCreateBody(TypedDict):
    text: str
