"""What arrived and how it was answered."""

from __future__ import annotations

import logging
import time
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .violations import SHOWN, Violation, printable

KEPT = 10_000
"""Requests whose entries are kept: a sandbox may run for weeks."""

BYTES = 500_000_000
"""Bytes that are kept: of requests in the journal, of requests of finished jobs, of uploads."""

LOG = logging.getLogger("reelgen.sandbox")


Value = TypeVar("Value")


def forget_oldest(values: dict[Any, Value]) -> None:
    """Remove the oldest entries of a table that has more than are kept."""
    while len(values) > KEPT:
        del values[next(iter(values))]


@dataclass
class Entry:
    """One request and its verdict."""

    provider: str
    """Empty for a result file."""
    operation: str
    """Its operationId; empty where there is none."""
    method: str
    path: str
    headers: dict[str, str]
    parameters: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    """The documented ones as values, by place (`path`, `query`, `header`, `cookie`) and name."""
    body: Any = None
    """The value of the body; of a file its name."""
    status: int = 0
    """0: the connection broke before an answer."""
    verdict: str = ""
    """`ok`, `refused`, `forced` by the caller, or the fault that struck."""
    accepted: bool = False
    """A submission that took effect: it would have been billed."""
    violations: tuple[Violation, ...] = ()
    time: float = field(default_factory=time.time)
    size: int = 0
    """Bytes of the request, about."""

    def log(self) -> None:
        """One line, and one for each violation; a refusal is a warning."""
        level = logging.WARNING if self.violations else logging.INFO
        to = self.operation or self.provider or "files"
        LOG.log(level, "%s %s %s %s: %s", self.status, to, self.method, self.path, self.verdict)
        for one in self.violations[:SHOWN]:
            LOG.log(level, "    %s", printable(str(one)))
        if len(self.violations) > SHOWN:
            LOG.log(level, "    and %s more", len(self.violations) - SHOWN)


class Journal:
    """The requests of a run: the last ones, and how many there were."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque()
        self._size = 0
        self._forgotten: Counter[str] = Counter()
        """Submissions of entries that are no longer kept, by provider."""
        self.counted: Counter[str] = Counter()
        """All requests by provider."""

    def add(
        self,
        provider: str,
        operation: str,
        method: str,
        path: str,
        headers: Mapping[str, str],
        content: int = 0,
    ) -> Entry:
        """Take note of a request; the oldest are forgotten where there are too many."""
        size = content + len(path) + sum(map(len, (*headers, *headers.values())))
        while self._entries and (len(self._entries) >= KEPT or self._size + size > BYTES):
            oldest = self._entries.popleft()
            self._size -= oldest.size
            self._forgotten[oldest.provider] += oldest.accepted
        entry = Entry(provider, operation, method, path, dict(headers), size=size)
        self._entries.append(entry)
        self._size += size
        self.counted[provider] += 1
        return entry

    @property
    def entries(self) -> list[Entry]:
        """The last ones, in order."""
        return list(self._entries)

    @property
    def requests(self) -> list[Entry]:
        """Those to providers."""
        return [entry for entry in self._entries if entry.provider]

    @property
    def results_headers(self) -> list[dict[str, str]]:
        """The headers of those to result files."""
        return [entry.headers for entry in self._entries if not entry.provider]

    @property
    def submissions(self) -> Counter[str]:
        """How many submissions each provider ever accepted."""
        accepted = Counter(entry.provider for entry in self._entries if entry.accepted)
        return accepted + self._forgotten
