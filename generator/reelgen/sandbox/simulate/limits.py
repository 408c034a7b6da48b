"""Limits of stored data, since a sandbox may run for weeks."""

from __future__ import annotations

from typing import Any

KEPT = 10_000
"""Maximum number of stored requests, deliveries, resources and finished jobs."""

BYTES = 500_000_000
"""Maximum size in bytes of logged requests, of requests of finished jobs, and of uploads."""


def forget_oldest(values: dict[Any, Any]) -> None:
    """Remove the oldest entries of a table beyond KEPT."""
    while len(values) > KEPT:
        del values[next(iter(values))]
