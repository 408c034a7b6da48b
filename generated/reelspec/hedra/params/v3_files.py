# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:6fd73b7ec460
"""Request models."""

from __future__ import annotations

from reelspec._runtime.params import RequestModel


class V3FilesCreateBody(RequestModel):
    pass
