# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:0d505c87b83e
"""Request models."""

from __future__ import annotations

from reelspec._runtime.params import Params


class V3FilesCreateBody(Params):
    pass
