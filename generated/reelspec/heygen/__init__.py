# Made by reelgen from specs/heygen.yaml. Do not edit: change the spec and run `make`.
"""HeyGen API: typed clients."""

from .client import AsyncHeyGen, HeyGen

Client = HeyGen
AsyncClient = AsyncHeyGen

__all__ = ["AsyncHeyGen", "AsyncClient", "Client", "HeyGen"]
