"""A request to the sandbox with its verdict, for tests and the dashboard."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from typing import Any

from ...json_types import JsonObject
from ...validation import Violation
from .violations_header import SHOWN

SHOWN_BYTES = 8_000
"""Maximum number of logged bytes of a body."""

LOG = logging.getLogger("reelgen.sandbox")


@dataclass
class LogEntry:
    """A request and its verdict."""

    provider: str
    """The name of the provider; empty for a result file."""
    operation: str
    """The operationId; empty if no operation matches."""
    method: str
    path: str
    headers: dict[str, str]
    parameters: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    """The documented parameters by location (`path`, `query`, `header`, `cookie`) and name."""
    body: Any = None
    """The value of the body; the file name for a file."""
    status: int = 0
    """The response status; 0 if the connection broke before a response."""
    verdict: str = ""
    """`ok`, `refused`, `forced` by the caller, or the name of the applied fault."""
    accepted: bool = False
    """Whether a submission was accepted, and would have been billed."""
    violations: tuple[Violation, ...] = ()
    time: float = field(default_factory=time.time)
    """The time of the request in Unix seconds."""
    size: int = 0
    """The approximate size of the request in bytes."""
    content: bytes = b""
    """The first SHOWN_BYTES of the request body, undecoded."""
    response: bytes = b""
    """The first SHOWN_BYTES of the response body, before connection faults."""

    def log(self) -> None:
        """Log one line for the request and one for each violation; a rejection is a warning."""
        level = logging.WARNING if self.violations else logging.INFO
        to = self.operation or self.provider or "files"
        LOG.log(level, "%s %s %s %s: %s", self.status, to, self.method, self.path, self.verdict)
        for violation in self.violations[:SHOWN]:
            LOG.log(level, "    %s", printable(str(violation)))
        if len(self.violations) > SHOWN:
            LOG.log(level, "    and %s more", len(self.violations) - SHOWN)


def printable(text: str) -> str:
    """Return a text without unpaired surrogates, which cannot be encoded."""
    return text.encode("utf-8", "backslashreplace").decode()
