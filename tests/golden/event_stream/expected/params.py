# Made by reelgen from tests/golden/event_stream/spec.yaml; do not edit, run `reelgen generate`. sha256:c84ebe052326
"""Request models."""

from __future__ import annotations

from golden._runtime.params import RequestModel


class ChatCreateBody(RequestModel):
    text: str
