# Made by reelgen from tests/golden/event_stream/spec.yaml; do not edit, run `reelgen generate`. sha256:13ac82181e22
"""Response models."""

from __future__ import annotations

from golden._runtime.model import Answer


class ChatCreateAnswer(Answer):
    text: str | None = None


class ChatCreateEvent(Answer):
    delta: str | None = None
