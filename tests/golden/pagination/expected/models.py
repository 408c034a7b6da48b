# Made by reelgen from tests/golden/pagination/spec.yaml; do not edit, run `reelgen generate`. sha256:f541eee443e9
"""Response models."""

from __future__ import annotations

from golden._runtime.model import Answer


class Voice(Answer):
    id: str
    language: str | None = None


class VoicesListAnswer(Answer):
    data: list[Voice]
    next: str | None = None


class VoicesListLatestAnswer(Answer):
    data: list[Voice]
    next: str | None = None


class VoicesSearchAnswer(Answer):
    data: list[Voice]
    next: str | None = None
