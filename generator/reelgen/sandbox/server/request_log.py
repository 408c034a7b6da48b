"""The log of requests and verdicts of a run."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Mapping

from ..simulate import limits
from ..simulate.log_entry import LogEntry


class RequestLog:
    """The last requests of a run, and counts of all."""

    def __init__(self) -> None:
        self._entries: deque[LogEntry] = deque()
        self._size = 0
        self._forgotten: Counter[str] = Counter()
        """Accepted submissions of removed entries, by provider."""
        self.counted: Counter[str] = Counter()
        """The number of requests by provider."""

    def add(
        self,
        provider: str,
        operation: str,
        method: str,
        path: str,
        headers: Mapping[str, str],
        content: int = 0,
    ) -> LogEntry:
        """Add a request; beyond the limits the oldest entries are removed."""
        size = content + len(path) + sum(map(len, (*headers, *headers.values())))
        while self._entries and (
            len(self._entries) >= limits.KEPT or self._size + size > limits.BYTES
        ):
            oldest = self._entries.popleft()
            self._size -= oldest.size
            self._forgotten[oldest.provider] += oldest.accepted
        entry = LogEntry(provider, operation, method, path, dict(headers), size=size)
        self._entries.append(entry)
        self._size += size
        self.counted[provider] += 1
        return entry

    @property
    def entries(self) -> list[LogEntry]:
        """The last requests, oldest first."""
        return list(self._entries)

    @property
    def requests(self) -> list[LogEntry]:
        """The last requests to providers, oldest first."""
        return [entry for entry in self._entries if entry.provider]

    @property
    def results_headers(self) -> list[dict[str, str]]:
        """The headers of requests for result files."""
        return [entry.headers for entry in self._entries if not entry.provider]

    @property
    def submissions(self) -> Counter[str]:
        """The number of submissions that each provider accepted."""
        accepted = Counter(entry.provider for entry in self._entries if entry.accepted)
        return accepted + self._forgotten
