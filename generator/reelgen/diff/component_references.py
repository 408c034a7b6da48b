"""The components that parts of a document refer to, directly or through other components."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from ..reached import reached
from ..schema.pointer import Pointer, parse_fragment, read

_REFERENCE = re.compile(r'"(#/(?:[^"\\]|\\.)*)"')


class ComponentReferences:
    """The references of a document, each as the pointer to its component.

    They are read from the text of a part, which is fast: any string that begins like a reference
    counts as one.
    """

    def __init__(self, data: Any, similar: ComponentReferences | None = None) -> None:
        """Set `similar`: the references of a document of which most parts are the same."""
        self.data = data
        self._similar = similar
        self._texts: dict[Pointer, str] = {}
        self._direct: dict[Pointer, frozenset[Pointer]] = {}

    def text(self, pointer: Pointer) -> str:
        """Return the part at a pointer as JSON."""
        if pointer not in self._texts:
            similar, part = self._similar, read(self.data, pointer)
            if similar is not None and read(similar.data, pointer) is part:
                return similar.text(pointer)
            self._texts[pointer] = json.dumps(part, ensure_ascii=False)
        return self._texts[pointer]

    def of(self, pointer: Pointer) -> frozenset[Pointer]:
        """Return the components that the part at a pointer refers to directly."""
        if pointer not in self._direct:
            similar = self._similar
            self._direct[pointer] = (
                similar.of(pointer)
                if similar is not None and self._is_same(pointer, similar.data)
                else _references(self.text(pointer))
            )
        return self._direct[pointer]

    def _is_same(self, pointer: Pointer, other: object) -> bool:
        part, counterpart = read(self.data, pointer), read(other, pointer)
        return part is counterpart or bool(part == counterpart)

    def closure(self, pointers: Iterable[Pointer]) -> set[Pointer]:
        """Return the components that some parts refer to, through other components too."""
        return reached((target for pointer in pointers for target in self.of(pointer)), self.of)


def _references(text: str) -> frozenset[Pointer]:
    references = {json.loads(f'"{match}"') for match in set(_REFERENCE.findall(text))}
    return frozenset(parse_fragment(reference)[:3] for reference in references)
