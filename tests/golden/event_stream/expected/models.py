# Made by reelgen from tests/golden/event_stream/spec.yaml; do not edit, run `reelgen generate`. sha256:5a51cb3b3d01
"""What comes back."""

from __future__ import annotations

from golden._runtime.model import Answer


class ChatCreateAnswer(Answer):
    text: str | None = None


class ChatCreateEvent(Answer):
    delta: str | None = None
