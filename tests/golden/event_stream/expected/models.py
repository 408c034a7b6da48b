# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""What comes back."""

from __future__ import annotations

from golden._runtime.model import Answer


class ChatCreateAnswer(Answer):
    text: str | None = None


class ChatCreateEvent(Answer):
    delta: str | None = None
