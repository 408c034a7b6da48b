# Made by reelgen from tests/golden/event_stream/spec.yaml; do not edit, run `reelgen generate`. sha256:183c15432b3f
"""What is sent, as models."""

from __future__ import annotations

from golden._runtime.params import Params


class ChatCreateBody(Params):
    text: str
