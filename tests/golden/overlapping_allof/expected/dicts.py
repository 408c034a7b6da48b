# Made by reelgen from tests/golden/overlapping_allof/spec.yaml; do not edit, run `reelgen generate`. sha256:5e715dadc294
"""Requests as TypedDicts."""

from __future__ import annotations
