# Made by reelgen from specs/vydra.yaml; do not edit, run `reelgen generate`. sha256:635e481140ce
"""Vydra API: typed clients."""

from .client import AsyncVydra, Vydra

Client = Vydra
AsyncClient = AsyncVydra

__all__ = ["AsyncVydra", "AsyncClient", "Client", "Vydra"]
