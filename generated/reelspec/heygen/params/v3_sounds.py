# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:7ed35512f5bf
"""Request models."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from reelspec._runtime.params import RequestModel


class V3SoundsListArguments(RequestModel):
    query: str
    """
    What to search for.
    """

    type: Literal["music", "sound_effects"] | MISSING = MISSING
    """
    Music or sound effects.
    """

    limit: Annotated[int | MISSING, Field(ge=1, le=50)] = MISSING
    """
    Entries a page.
    """

    min_score: Annotated[float | MISSING, Field(ge=0.0, le=1.0)] = MISSING
    """
    Only sounds that fit at least as well, 0 to 1.
    """

    token: str | MISSING = MISSING
    """
    Token of the page: `next_token` of the page before.
    """
