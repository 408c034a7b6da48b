# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:732695d03338
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import RequestModel


class ModelsListArguments(RequestModel):
    types: list[str] | None | MISSING = MISSING
    """
    Only models for these types of job.
    """
