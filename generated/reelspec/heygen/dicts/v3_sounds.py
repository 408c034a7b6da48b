# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:5ef4b713e6d0
"""Requests as TypedDicts."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class V3SoundsListArguments(TypedDict):
    query: str
    """
    What to search for.
    """

    type: NotRequired[Literal["music", "sound_effects"]]
    """
    Music or sound effects.
    """

    limit: NotRequired[int]
    """
    Entries a page.
    """

    min_score: NotRequired[float]
    """
    Only sounds that fit at least as well, 0 to 1.
    """

    token: NotRequired[str]
    """
    Token of the page: `next_token` of the page before.
    """
