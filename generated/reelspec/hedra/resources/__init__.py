# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:1e9b91e714d9
"""Resources, one module each, loaded on first use."""
