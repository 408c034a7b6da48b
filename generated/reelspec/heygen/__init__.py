# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:e3d12b247347
"""HeyGen API: typed clients."""

from .client import AsyncHeyGen, HeyGen

Client = HeyGen
AsyncClient = AsyncHeyGen

__all__ = ["AsyncHeyGen", "AsyncClient", "Client", "HeyGen"]
