# Made by reelgen from tests/golden/job/spec.yaml; do not edit, run `reelgen generate`. sha256:4193090d3a4a
"""Response models."""

from __future__ import annotations

from typing import Literal

from golden._runtime.model import Answer


class Film(Answer):
    id: str
    status: Literal["working", "done", "broken"] | str
    url: str | None = None
    reason: str | None = None


class FilmDoneEvent(Answer):
    film: str | None = None
    url: str | None = None
