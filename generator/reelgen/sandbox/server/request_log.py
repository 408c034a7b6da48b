"""The requests of a run: what was received and how it was answered."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Mapping

from ..simulate import limits
from ..simulate.log_entry import LogEntry


class RequestLog:
    """The requests of a run: the last ones, and how many there were."""

    def __init__(self) -> None:
        self._entries: deque[LogEntry] = deque()
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
    ) -> LogEntry:
        """Take note of a request; the oldest are forgotten where there are too many."""
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
        """The last ones, in order."""
        return list(self._entries)

    @property
    def requests(self) -> list[LogEntry]:
        """Those to providers."""
        return [entry for entry in self._entries if entry.provider]

    @property
    def results_headers(self) -> list[dict[str, str]]:
        """The headers of those to result files."""
        return [entry.headers for entry in self._entries if not entry.provider]

    @property
    def submissions(self) -> Counter[str]:
        """The number of submissions that each provider accepted."""
        accepted = Counter(entry.provider for entry in self._entries if entry.accepted)
        return accepted + self._forgotten
