# Made by reelgen from tests/golden/openapi_30/spec.yaml; do not edit, run `reelgen generate`. sha256:1e9b91e714d9
"""Resources, one module each, loaded on first use."""
