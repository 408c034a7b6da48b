"""A local server that plays every provider from its spec: no key, no bill, no network.

from reelgen.sandbox import Sandbox

with Sandbox(["hera"]) as sandbox:
    Hera(api_key="any", base_url=sandbox.url("hera"))
"""

from __future__ import annotations

from .faults import Fault, FaultInvalidError
from .journal import Entry
from .sandbox import Sandbox

__all__ = ["Entry", "Fault", "FaultInvalidError", "Sandbox"]
