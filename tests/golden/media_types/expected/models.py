# Made by reelgen from tests/golden/media_types/spec.yaml; do not edit, run `reelgen generate`. sha256:b29fa4c6d7cd
"""Response models."""

from __future__ import annotations
