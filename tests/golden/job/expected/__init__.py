# Made by reelgen from tests/golden/job/spec.yaml; do not edit, run `reelgen generate`. sha256:e07c3314b25d
"""Films: typed clients."""

from .client import AsyncSpec, Spec

Client = Spec
AsyncClient = AsyncSpec

__all__ = ["AsyncSpec", "AsyncClient", "Client", "Spec"]
