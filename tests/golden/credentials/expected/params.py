# Made by reelgen from tests/golden/credentials/spec.yaml; do not edit, run `reelgen generate`. sha256:da947b5e329a
"""What is sent, as models."""

from __future__ import annotations
