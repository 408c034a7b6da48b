"""The classes that two reduced documents use: one that only one of them has looks removed.

A class may be used by a changed operation of one document, and in both by operations that are
reduced to outlines. One of these operations is then left whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from ..document.path_items import operations_in
from ..reached import reached
from ..schema.pointer import Pointer, read
from .component_references import ComponentReferences


class ClassUses:
    """The components that paths of two documents need, in requests and in responses."""

    def __init__(
        self,
        documents: Sequence[ComponentReferences],
        whole: Sequence[Iterable[str]],
        users: Callable[[Pointer], Iterable[Pointer]],
    ) -> None:
        """Set the paths that each document has whole, and the users of each component."""
        old, new = (_needed(each, paths) for each, paths in zip(documents, whole, strict=True))
        self.unshared = [first ^ second for first, second in zip(old, new, strict=True)]
        """The components that only one of the documents needs, for each direction."""
        self._users = users

    def without(self, components: set[Pointer]) -> None:
        """Exclude components that may differ: paths that need them are left whole."""
        self.unshared = [pointers - components for pointers in self.unshared]

    def paths_to_keep(self, document: ComponentReferences, paths: Iterable[str]) -> set[str]:
        """Return some of the paths, so that each unshared component is needed by at least one."""
        kept: set[str] = set()
        above = self.above()
        for path in paths:
            if above.isdisjoint(document.of(("paths", path))):
                continue
            needed = _needed(document, [path])
            if any(a & n for a, n in zip(self.unshared, needed, strict=True)):
                kept.add(path)
                self.unshared = [a - n for a, n in zip(self.unshared, needed, strict=True)]
                above = self.above()
        return kept

    def above(self) -> set[Pointer]:
        """Return the unshared components, and those that refer to them."""
        return reached(set[Pointer]().union(*self.unshared), self._users)


def _needed(document: ComponentReferences, paths: Iterable[str]) -> list[set[Pointer]]:
    sent: list[Pointer] = []
    received: list[Pointer] = []
    for path in paths:
        pointer = ("paths", path)
        sent.append((*pointer, "parameters"))
        for steps, operation in operations_in(read(document.data, pointer)):
            for key in operation:
                uses = received if key in ("responses", "callbacks") else sent
                uses.append((*pointer, *steps, key))
    return [document.closure(sent), document.closure(received)]
