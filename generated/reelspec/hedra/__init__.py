# Made by reelgen from specs/hedra.yaml; do not edit, run `reelgen generate`. sha256:d2cb5fac55dc
"""Hedra API: typed clients."""

from .client import AsyncHedra, Hedra

Client = Hedra
AsyncClient = AsyncHedra

__all__ = ["AsyncHedra", "AsyncClient", "Client", "Hedra"]
