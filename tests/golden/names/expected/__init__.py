# Made by reelgen from tests/golden/names/spec.yaml; do not edit, run `reelgen generate`. sha256:561515dd90d3
"""Odd names: typed clients."""

from .client import AsyncSpec, Spec

Client = Spec
AsyncClient = AsyncSpec

__all__ = ["AsyncSpec", "AsyncClient", "Client", "Spec"]
