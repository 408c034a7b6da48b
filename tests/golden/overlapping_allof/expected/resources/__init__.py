# Made by reelgen from tests/golden/overlapping_allof/spec.yaml; do not edit, run `reelgen generate`. sha256:1e9b91e714d9
"""Resources, one module each, loaded on first use."""
