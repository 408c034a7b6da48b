"""A local server that plays every provider from its spec: no key, no bill, no network.

from reelgen.sandbox import Sandbox

with Sandbox(["hera"]) as sandbox:
    Hera(api_key="any", base_url=sandbox.url("hera"))

For pytest there is a fixture in `reelgen.sandbox.pytest_plugin`.
"""

from __future__ import annotations

from .deliveries import Delivery
from .faults import Fault, FaultInvalidError
from .journal import Entry
from .sandbox import Sandbox
from .violations import Violation

__all__ = ["Delivery", "Entry", "Fault", "FaultInvalidError", "Sandbox", "Violation"]
