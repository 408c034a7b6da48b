# Made by reelgen from tests/golden/request_rules/spec.yaml; do not edit, run `reelgen generate`. sha256:42ecf9a307c5
"""Rules: typed clients."""

from .client import AsyncSpec, Spec

Client = Spec
AsyncClient = AsyncSpec

__all__ = ["AsyncSpec", "AsyncClient", "Client", "Spec"]
