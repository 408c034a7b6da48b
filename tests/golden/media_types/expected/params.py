# Made by reelgen from tests/golden/media_types/spec.yaml; do not edit, run `reelgen generate`. sha256:1959e09476dd
"""Request models."""

from __future__ import annotations

from golden._runtime.params import Params
from pydantic import MISSING


class AssetsCreateBody(Params):
    title: str | MISSING = MISSING


class ItemsReplaceBody(Params):
    name: str | MISSING = MISSING
