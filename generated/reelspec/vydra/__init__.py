# Made by reelgen from specs/vydra.yaml. Do not edit: change the spec and run `make`.
"""Vydra API: typed clients."""

from .client import AsyncVydra, Vydra

Client = Vydra
AsyncClient = AsyncVydra

__all__ = ["AsyncVydra", "AsyncClient", "Client", "Vydra"]
