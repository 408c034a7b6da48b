# Made by reelgen from tests/golden/overlapping_allof/spec.yaml; do not edit, run `reelgen generate`. sha256:58725d68d5ec
"""Request models."""

from __future__ import annotations
