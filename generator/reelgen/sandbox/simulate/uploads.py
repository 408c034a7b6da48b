"""Storage of uploaded files until they expire or exceed the limits."""

from __future__ import annotations

import math
import time
from typing import NamedTuple

from . import limits


class Upload(NamedTuple):
    """An uploaded file."""

    content: bytes
    media_type: str
    expires: float
    """The time of `time.monotonic` at which the URL expires."""


class UploadStore:
    """The uploaded files of all providers, by key."""

    def __init__(self) -> None:
        self._uploads: dict[str, Upload] = {}
        self._size = 0

    def add(self, key: str, content: bytes, media_type: str, life: float = math.inf) -> None:
        """Store a file for `life` seconds; beyond the limits the oldest files are removed."""
        self._uploads[key] = Upload(content, media_type, time.monotonic() + life)
        self._size += len(content)
        while len(self._uploads) > 1 and (
            len(self._uploads) > limits.KEPT or self._size > limits.BYTES
        ):
            oldest = self._uploads.pop(next(iter(self._uploads)))
            self._size -= len(oldest.content)

    def get(self, key: str) -> Upload | None:
        """Return the file of a key, even if it expired; None if it is not stored."""
        return self._uploads.get(key)
