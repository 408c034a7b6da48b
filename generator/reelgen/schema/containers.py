"""The objects and arrays of a document, including data: most values are texts and skipped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, TypeAlias

from ..by_identity import ByIdentity
from ..json_types import JsonObject, is_object
from .pointer import Pointer
from .walk import HOLDERS

Holder: TypeAlias = JsonObject | list[Any]


class DocumentSize(NamedTuple):
    """The size of a document."""

    depth: int
    """The number of objects and arrays inside each other."""
    values: int
    """The number of members of all objects and arrays."""


def document_size(data: object) -> DocumentSize:
    """Return the size of a document that must not change any more: the latest one is cached."""
    return _sizes(data)


def _document_size(data: object) -> DocumentSize:
    depth = size = 0
    level: list[Any] = [data] if isinstance(data, HOLDERS) else []
    while level:
        depth += 1
        size += sum(map(len, level))
        level = [
            child
            for container in level
            for child in (container.values() if is_object(container) else container)
            if issubclass(type(child), HOLDERS)
        ]
    return DocumentSize(depth, size)


_sizes = ByIdentity(_document_size, most=1)


def containers(data: object) -> Iterator[tuple[Pointer, Holder]]:
    """Yield every object and array of `data`, at any depth, in document order, with its pointer.

    Much quicker than `values` for a reader of a large document: most values are texts.
    """
    waiting: list[tuple[Pointer, Any]] = [((), data)] if isinstance(data, HOLDERS) else []
    while waiting:
        pointer, container = waiting.pop()
        yield pointer, container
        below = [
            ((*pointer, name), child)
            for name, child in members(container)
            if issubclass(type(child), HOLDERS)
        ]
        below.reverse()
        waiting += below


def members(container: Holder) -> Iterable[tuple[str | int, object]]:
    """Return the members of an object with their names, or those of an array with their indexes."""
    return container.items() if isinstance(container, dict) else enumerate(container)
