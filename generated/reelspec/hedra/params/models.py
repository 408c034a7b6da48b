# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:344145231826
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import RequestModel


class ModelsListArguments(RequestModel):
    types: list[str] | None | MISSING = MISSING
    """
    Only models of these kinds of job.
    """
