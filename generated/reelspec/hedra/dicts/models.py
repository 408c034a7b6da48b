# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:0b6514f36588
"""Requests as TypedDicts."""
# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:ad64987fbba2
"""What is sent, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class ModelsListArguments(TypedDict):
    types: NotRequired[Sequence[str] | None]
    """
    Only models for these types of job.
    """
