# Made by reelgen from tests/golden/event_stream/spec.yaml; do not edit, run `reelgen generate`. sha256:1db35a17d752
"""Request models."""

from __future__ import annotations

from golden._runtime.params import Params


class ChatCreateBody(Params):
    text: str
