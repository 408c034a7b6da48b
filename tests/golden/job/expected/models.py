# Made by reelgen from tests/golden/job/spec.yaml; do not edit, run `reelgen generate`. sha256:7145f9bf19a3
"""Response models."""

from __future__ import annotations

from typing import Literal

from golden._runtime.model import ResponseModel


class Film(ResponseModel):
    id: str
    status: Literal["working", "done", "broken"] | str
    url: str | None = None
    reason: str | None = None


class FilmDoneEvent(ResponseModel):
    film: str | None = None
    url: str | None = None
