"""A local server that plays every provider from its spec: no key, no bill, no network.

from reelgen.sandbox import Sandbox

with Sandbox(["hera"]) as sandbox:
    Hera(api_key="any", base_url=sandbox.url("hera"))

A receiver of webhooks is tested without a server: `delivery("heygen", "avatar_video.success")`
gives the headers and the body of a signed delivery.

For pytest there is a fixture in `reelgen.sandbox.pytest_plugin`.
"""

from __future__ import annotations

from ..validation import Violation
from .server.sandbox import Sandbox
from .simulate.faults import (
    Fault,
    FaultInvalidError,
)
from .simulate.log_entry import LogEntry
from .simulate.offline_delivery import (
    SignedDelivery,
    delivery,
)
from .simulate.webhook_delivery import Delivery

__all__ = [
    "Delivery",
    "Fault",
    "FaultInvalidError",
    "LogEntry",
    "Sandbox",
    "SignedDelivery",
    "Violation",
    "delivery",
]
