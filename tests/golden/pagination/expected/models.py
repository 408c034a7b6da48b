# Made by reelgen from tests/golden/pagination/spec.yaml; do not edit, run `reelgen generate`. sha256:9fe6e629e911
"""Response models."""

from __future__ import annotations

from golden._runtime.model import ResponseModel


class Voice(ResponseModel):
    id: str
    language: str | None = None


class VoicesListAnswer(ResponseModel):
    data: list[Voice]
    next: str | None = None


class VoicesListLatestAnswer(ResponseModel):
    data: list[Voice]
    next: str | None = None


class VoicesSearchAnswer(ResponseModel):
    data: list[Voice]
    next: str | None = None
