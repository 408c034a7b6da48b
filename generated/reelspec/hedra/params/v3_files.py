# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:b4d11ad14cd8
"""Request models."""

from __future__ import annotations

from pydantic import MISSING
from reelspec._runtime.params import RequestModel


class V3FilesCreateArguments(RequestModel):
    idempotency_key: str | MISSING = MISSING
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """
