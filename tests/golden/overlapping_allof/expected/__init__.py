# Made by reelgen from tests/golden/overlapping_allof/spec.yaml; do not edit, run `reelgen generate`. sha256:1780454be9c9
"""Parts: typed clients."""

from .client import AsyncSpec, Spec

Client = Spec
AsyncClient = AsyncSpec

__all__ = ["AsyncSpec", "AsyncClient", "Client", "Spec"]
