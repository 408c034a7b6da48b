# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:6fd73b7ec460
# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:c060dd3fed50
"""Request models."""

from __future__ import annotations

from reelspec._runtime.params import RequestModel


class V3FilesCreateBody(RequestModel):
from pydantic import MISSING
from reelspec._runtime.params import Params


class V3FilesCreateArguments(Params):
    idempotency_key: str | MISSING = MISSING
    """
    Makes a repeat safe: the same key returns the first response. By default the client generates one.
    """


class V3FilesCreateBody(Params):
    pass
