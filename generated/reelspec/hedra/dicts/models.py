# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:0b6514f36588
"""Requests as TypedDicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class ModelsListArguments(TypedDict):
    types: NotRequired[Sequence[str] | None]
    """
    Only models of these kinds of job.
    """
