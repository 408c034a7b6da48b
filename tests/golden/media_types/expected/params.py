# Made by reelgen from tests/golden/media_types/spec.yaml; do not edit, run `reelgen generate`. sha256:ea06b47cc951
"""Request models."""

from __future__ import annotations

from golden._runtime.params import RequestModel
from pydantic import MISSING


class AssetsCreateBody(RequestModel):
    title: str | MISSING = MISSING


class ItemsReplaceBody(RequestModel):
    name: str | MISSING = MISSING
