# Made by reelgen from tests/golden/event_stream/spec.yaml; do not edit, run `reelgen generate`. sha256:aeb3a90add51
"""Response models."""

from __future__ import annotations

from golden._runtime.model import ResponseModel


class ChatCreateAnswer(ResponseModel):
    text: str | None = None


class ChatCreateEvent(ResponseModel):
    delta: str | None = None
