# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as plain dicts."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class FilmsCreateBody(TypedDict):
    prompt: str
    """
    What the film shows.
    """

    quality: NotRequired[Literal["low", "high"]]
