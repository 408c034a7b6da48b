# Made by reelgen from specs/hedra.yaml. Do not edit: change the spec and run `make`.
"""Hedra API: typed clients."""

from .client import AsyncHedra, Hedra

Client = Hedra
AsyncClient = AsyncHedra

__all__ = ["AsyncHedra", "AsyncClient", "Client", "Hedra"]
