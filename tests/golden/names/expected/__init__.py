# Made by reelgen from spec.yaml. Do not edit: change the spec and run `make`.
"""Odd names: typed clients."""

from .client import AsyncSpec, Spec

Client = Spec
AsyncClient = AsyncSpec

__all__ = ["AsyncSpec", "AsyncClient", "Client", "Spec"]
