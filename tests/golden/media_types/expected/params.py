# Made by reelgen from tests/golden/media_types/spec.yaml; do not edit, run `reelgen generate`. sha256:5acff2092770
"""What is sent, as models."""

from __future__ import annotations

from golden._runtime.params import Params
from pydantic import MISSING


class AssetsCreateBody(Params):
    title: str | MISSING = MISSING


class ItemsReplaceBody(Params):
    name: str | MISSING = MISSING
