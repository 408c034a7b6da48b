"""A parsed webhook delivery."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import Generic, TypeVar

from ..jobs.lifecycle import is_address
from ..schema.pointers import at, every
from .claims import Seen, release

T = TypeVar("T")

_LOCK = threading.Lock()
"""Makes concurrent releases of one event count once."""


class WebhookEvent(Generic[T]):
    """A parsed webhook delivery."""

    def __init__(
        self,
        name: str,
        data: T,
        plain: object,
        id: str,
        key: str,
        *,
        verified: bool,
        seen: Seen | None = None,
    ) -> None:
        self.name = name
        """The type of the event."""
        self.data = data
        """The body as the spec's model; an UnknownVariant for an event that is not in the spec."""
        self.id = id
        """The provider's id of the delivery, the same when it is repeated; else a digest."""
        self.key = key
        """The key of the delivery in `seen`, the same when it is repeated or partly forged: the id
        if it is signed, else a digest of the body."""
        self.verified = verified
        """Whether the signature was verified. If not, anybody may have sent it."""
        self._plain = plain
        self._seen = seen

    def __repr__(self) -> str:
        return f"Event(name={self.name!r}, id={self.id!r}, verified={self.verified})"

    def __getstate__(self) -> dict[str, object]:
        # The store belongs to the receiver: a copy in another process releases `key` there.
        from ..http.masking import mask_value

        state = {**vars(self), "_seen": None}
        return {**state, "data": mask_value(self.data), "_plain": mask_value(self._plain)}

    def release(self) -> None:
        """Take the delivery out of `seen`, so that the provider's next try is accepted.

        For a receiver whose own work failed. It has no effect without `seen`, nor the second time:
        another delivery may have claimed the key by then.
        """
        with _LOCK:
            seen, self._seen = self._seen, None
        if seen is None:
            return
        try:
            release(seen, self.key)
        except BaseException:
            self._seen = seen  # it can be tried again
            raise

    def text(self, pointer: str) -> str | None:
        """Return the match of a JSON pointer in the body, as text."""
        value = at(self._plain, pointer)
        return None if value is None else str(value)

    def urls(self, pointers: Iterable[str]) -> list[str]:
        """Return the URLs at the first pointer that matches any."""
        for pointer in pointers:
            urls = [value for value in every(self._plain, pointer) if is_address(value)]
            if urls:
                return urls
        return []

    def reason(self, pointers: Iterable[str]) -> str | None:
        """Return the text at the first pointer that matches any."""
        return next((text for pointer in pointers if (text := self.text(pointer))), None)
