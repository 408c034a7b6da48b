# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:3948eeaa4f97
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class ModelsListArguments(TypedDict):
    types: NotRequired[Sequence[str] | None]
    """
    Only models for these types of job.
    """
