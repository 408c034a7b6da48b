# Made by reelgen from specs/hedra.yaml. Do not edit: change the spec and run `make`.
"""What is sent, as models."""

from __future__ import annotations

from reelspec._runtime.params import Params


class V3FilesCreateBody(Params):
    pass
