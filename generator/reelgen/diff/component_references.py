"""The components that parts of a document refer to, directly or through other components."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from ..schema.pointer import Pointer, parse_fragment, read

_REFERENCE = re.compile(r'"(#/(?:[^"\\]|\\.)*)"')
T = TypeVar("T")


class ComponentReferences:
    """The references of a document, each as the pointer to its component.

    They are read from the text of a part, which is quick: any string that begins like a reference
    counts as one.
    """

    def __init__(self, data: Any) -> None:
        self.data = data
        self._direct: dict[Pointer, frozenset[Pointer]] = {}

    def of(self, pointer: Pointer) -> frozenset[Pointer]:
        """Return the components that the part at a pointer refers to directly."""
        if pointer not in self._direct:
            text = json.dumps(read(self.data, pointer), ensure_ascii=False)
            references = {json.loads(f'"{match}"') for match in _REFERENCE.findall(text)}
            self._direct[pointer] = frozenset(parse_fragment(text)[:3] for text in references)
        return self._direct[pointer]

    def closure(self, pointers: Iterable[Pointer]) -> set[Pointer]:
        """Return the components that some parts refer to, through other components too."""
        return reached((target for pointer in pointers for target in self.of(pointer)), self.of)


def reached(starts: Iterable[T], following: Callable[[T], Iterable[T]]) -> set[T]:
    """Return the starts, what follows from each, and so on."""
    seen = set(starts)
    waiting = [*seen]
    while waiting:
        more = set(following(waiting.pop())) - seen
        seen |= more
        waiting += more
    return seen
