# Made by reelgen from tests/golden/job/spec.yaml; do not edit, run `reelgen generate`. sha256:7e3f90a0a045
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from golden._runtime.params import RequestModel
from pydantic import MISSING, Field


class FilmsCreateBody(RequestModel):
    prompt: Annotated[str, Field(min_length=1)]
    """
    What the film shows.
    """

    quality: Literal["low", "high"] | MISSING = MISSING
