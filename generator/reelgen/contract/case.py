"""One contract test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple


class ContractCase(NamedTuple):
    """A test derived from the spec."""

    kind: str
    """The subject of the test, such as `request` or `bounds`."""
    operation: str
    """The operationId, or the name of an event."""
    name: str
    """The variant of the test, such as `all` or the pointer of a field."""
    is_async: bool
    run: Callable[[bool], None]
    """The test, called with `is_async`. Raises AssertionError."""

    @property
    def id(self) -> str:
        """The name of the test."""
        return f"{self.label}-{'async' if self.is_async else 'sync'}"

    @property
    def label(self) -> str:
        """The name of the test without `sync` or `async`."""
        return f"{self.kind}-{self.operation}-{self.name}".replace("/", ".").replace(" ", "_")


def both_colors(
    kind: str, operation: str, name: str, run: Callable[[bool], None]
) -> Iterator[ContractCase]:
    """Yield a case for the sync client, and one for the async client."""
    for is_async in (False, True):
        yield ContractCase(kind, operation, name, is_async, run)
