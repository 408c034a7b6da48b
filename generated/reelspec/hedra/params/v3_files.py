# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:283a6ad70e33
"""What is sent, as models."""

from __future__ import annotations

from reelspec._runtime.params import Params


class V3FilesCreateBody(Params):
    pass
