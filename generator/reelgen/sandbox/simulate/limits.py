"""What a sandbox keeps: it may run for weeks."""

from __future__ import annotations

from typing import Any

KEPT = 10_000
"""Requests, deliveries, resources and finished jobs that are kept."""

BYTES = 500_000_000
"""Bytes that are kept: of requests in the log, of requests of finished jobs, of uploads."""


def forget_oldest(values: dict[Any, Any]) -> None:
    """Remove the oldest entries of a table that has more than are kept."""
    while len(values) > KEPT:
        del values[next(iter(values))]
