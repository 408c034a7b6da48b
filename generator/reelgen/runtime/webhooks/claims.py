"""Processed deliveries: each key is claimed once, by one thread or task."""

from __future__ import annotations

import threading
from collections.abc import MutableSet
from typing import Protocol, TypeAlias, runtime_checkable


@runtime_checkable
class DeliveryStore(Protocol):
    """A store of processed deliveries, such as a table with a unique key.

    Claims that expire after some days bound its size, and release those of a killed process.
    """

    def claim(self, key: str, /) -> bool:
        """Claim a key atomically. Return False if it is already claimed."""
        ...

    def release(self, key: str, /) -> object:
        """Release a key."""
        ...


Seen: TypeAlias = MutableSet[str] | DeliveryStore

_LOCK = threading.Lock()
"""Makes looking into a set and adding to it one step."""


def check_store(seen: object) -> None:
    """Raise TypeError unless keys can be claimed in it."""
    if seen is not None and not isinstance(seen, MutableSet | DeliveryStore):
        raise TypeError(
            "seen must be a set, or an object with claim(key) and release(key), not"
            f" {type(seen).__name__}"
        )


def claim(seen: Seen, key: str) -> bool:
    """Claim a key. Return False if it is already claimed."""
    if isinstance(seen, DeliveryStore):
        return bool(_result(seen.claim(key)))
    with _LOCK:
        taken = key in seen
        seen.add(key)
        return not taken


def release(seen: Seen, key: str) -> None:
    """Release a key."""
    if isinstance(seen, DeliveryStore):
        _result(seen.release(key))
    else:
        with _LOCK:
            seen.discard(key)


def _result(value: object) -> object:
    """Return the result of a store. Raises TypeError for a coroutine, which is always true."""
    if not hasattr(value, "__await__"):
        return value
    close = getattr(value, "close", None)
    if close is not None:
        close()
    raise TypeError("seen is asynchronous: leave it out, and await its claim(event.key)")
