# Made by reelgen from tests/golden/pagination/spec.yaml; do not edit, run `reelgen generate`. sha256:7bb132310121
"""What comes back."""

from __future__ import annotations

from golden._runtime.model import Answer


class Voice(Answer):
    id: str
    language: str | None = None


class VoicesListAnswer(Answer):
    data: list[Voice]
    next: str | None = None
