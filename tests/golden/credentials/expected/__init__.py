# Made by reelgen from tests/golden/credentials/spec.yaml; do not edit, run `reelgen generate`. sha256:871fbf3e97fd
"""Keys: typed clients."""

from .client import AsyncSpec, Spec

Client = Spec
AsyncClient = AsyncSpec

__all__ = ["AsyncSpec", "AsyncClient", "Client", "Spec"]
