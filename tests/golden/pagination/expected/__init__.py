# Made by reelgen from tests/golden/pagination/spec.yaml; do not edit, run `reelgen generate`. sha256:6821d25be48f
"""Pages: typed clients."""

from .client import AsyncSpec, Spec

Client = Spec
AsyncClient = AsyncSpec

__all__ = ["AsyncSpec", "AsyncClient", "Client", "Spec"]
