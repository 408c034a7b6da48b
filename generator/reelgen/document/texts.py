"""Texts that cannot be written: JSON can escape what UTF-8 has no bytes for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..findings import Finding
from ..plain import is_array, is_object
from ..source import Pointer, Source


def unwritable(source: Source) -> Iterator[Finding]:
    """Findings for names and values that hold half a character."""
    if "\\" not in source.text:
        return  # only an escape can hide one
    for pointer, is_key in _halves(source.data, ()):
        message = "half a character (a lone surrogate) cannot be written as text"
        yield Finding(
            source.locate(pointer, key=is_key), message, "remove it, or write both halves"
        )


def _halves(node: Any, pointer: Pointer) -> Iterator[tuple[Pointer, bool]]:
    if isinstance(node, str) and not _is_whole(node):
        yield pointer, False
    elif is_object(node):
        for name, child in node.items():
            if not _is_whole(name):
                yield (*pointer, name), True
            yield from _halves(child, (*pointer, name))
    elif is_array(node):
        for index, child in enumerate(node):
            yield from _halves(child, (*pointer, index))


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
