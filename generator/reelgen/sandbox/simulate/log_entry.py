"""A request to the sandbox with its verdict, as tests and the dashboard read it."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from typing import Any

from ...json_types import JsonObject
from ...validation import Violation
from .violations_header import SHOWN

SHOWN_BYTES = 8_000
"""Bytes of a body that are kept for the dashboard."""

LOG = logging.getLogger("reelgen.sandbox")


@dataclass
class LogEntry:
    """A request and its verdict."""

    provider: str
    """Empty for a result file."""
    operation: str
    """Its operationId; empty where there is none."""
    method: str
    path: str
    headers: dict[str, str]
    parameters: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    """The documented ones as values, by location (`path`, `query`, `header`, `cookie`) and name."""
    body: Any = None
    """The value of the body; of a file its name."""
    status: int = 0
    """0: the connection broke before a response."""
    verdict: str = ""
    """`ok`, `refused`, `forced` by the caller, or the fault that was applied."""
    accepted: bool = False
    """Whether it is a submission that took effect: it would have been billed."""
    violations: tuple[Violation, ...] = ()
    time: float = field(default_factory=time.time)
    """Unix seconds."""
    size: int = 0
    """Bytes of the request, about."""
    content: bytes = b""
    """The first SHOWN_BYTES of the body, as they were received."""
    response: bytes = b""
    """The first SHOWN_BYTES of the body of the response, before faults of the connection."""

    def log(self) -> None:
        """Log one line, and one for each violation; a refusal is a warning."""
        level = logging.WARNING if self.violations else logging.INFO
        to = self.operation or self.provider or "files"
        LOG.log(level, "%s %s %s %s: %s", self.status, to, self.method, self.path, self.verdict)
        for violation in self.violations[:SHOWN]:
            LOG.log(level, "    %s", printable(str(violation)))
        if len(self.violations) > SHOWN:
            LOG.log(level, "    and %s more", len(self.violations) - SHOWN)


def printable(text: str) -> str:
    """Return a text without halves of surrogate pairs, which cannot be written."""
    return text.encode("utf-8", "backslashreplace").decode()
