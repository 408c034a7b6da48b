# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:95bb2d7ca449
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import Params


class ModelsListArguments(Params):
    types: list[str] | None | MISSING = MISSING
    """
    Only models of these kinds of job.
    """
