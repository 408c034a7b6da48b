"""A client-side rate limit over all calls of a client."""

from __future__ import annotations

import threading


class RateLimiter:
    """A limit on requests per second."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._next = 0.0

    def turn(self, rate: float, now: float) -> float:
        """Return the seconds to wait before the next request. `rate` is requests per second."""
        with self._lock:
            start = max(now, self._next)
            self._next = start + 1 / rate
        return start - now
