# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:344145231826
# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:3945fa45f2cb
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import RequestModel


class ModelsListArguments(RequestModel):
    types: list[str] | None | MISSING = MISSING
    """
    Only models for these types of job.
    """
