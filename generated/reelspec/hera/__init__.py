# Made by reelgen from specs/hera.yaml; do not edit, run `reelgen generate`. sha256:02f69e5a7817
"""Hera API: typed clients."""

from .client import AsyncHera, Hera

Client = Hera
AsyncClient = AsyncHera

__all__ = ["AsyncHera", "AsyncClient", "Client", "Hera"]
