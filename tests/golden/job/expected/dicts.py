# Made by reelgen from tests/golden/job/spec.yaml; do not edit, run `reelgen generate`. sha256:01121bf0432a
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class FilmsCreateBody(TypedDict):
    prompt: str
    """
    What the film shows.
    """

    quality: NotRequired[Literal["low", "high"]]
