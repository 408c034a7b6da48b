# Made by reelgen from tests/golden/credentials/spec.yaml; do not edit, run `reelgen generate`. sha256:6c295e653028
"""What is sent, as plain dicts."""

from __future__ import annotations
