# Made by reelgen from tests/golden/media_types/spec.yaml; do not edit, run `reelgen generate`. sha256:ef35c06ea430
"""What comes back."""

from __future__ import annotations
