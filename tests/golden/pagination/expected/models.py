# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""What comes back."""

from __future__ import annotations

from golden._runtime.model import Answer


class Voice(Answer):
    id: str
    language: str | None = None


class VoicesListAnswer(Answer):
    data: list[Voice]
    next: str | None = None
