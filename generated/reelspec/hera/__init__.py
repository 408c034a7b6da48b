# Made by reelgen from specs/hera.yaml. Do not edit: change the spec and run `make`.
"""Hera API: typed clients."""

from .client import AsyncHera, Hera

Client = Hera
AsyncClient = AsyncHera

__all__ = ["AsyncHera", "AsyncClient", "Client", "Hera"]
