# Made by reelgen from tests/golden/discriminated_union/spec.yaml; do not edit, run `reelgen generate`. sha256:31e1b15ed289
"""Shapes: typed clients."""

from .client import AsyncSpec, Spec

Client = Spec
AsyncClient = AsyncSpec

__all__ = ["AsyncSpec", "AsyncClient", "Client", "Spec"]
