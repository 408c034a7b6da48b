"""Values that cannot be written: what JSON and YAML can say, and Python text or JSON cannot."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from ..findings import Finding
from ..plain import is_array, is_object
from ..source import Pointer, Source

MAX_DEPTH = 120
"""Levels of a document: Python itself takes no more brackets within brackets than 200."""


def unwritable(source: Source) -> Iterator[Finding]:
    """Findings for half characters, numbers without end, and parts too deep inside others."""
    for pointer, value in _parts(source.data):
        if isinstance(value, str):
            if not _is_whole(value):
                message = "half a character (a lone surrogate) cannot be written as text"
                where = source.locate(pointer, key=pointer[-1:] == (value,))
                yield Finding(where, message, "remove it, or write both halves")
        elif isinstance(value, float):
            if not math.isfinite(value):
                message = f"{value} is not a number that JSON has"
                yield Finding(source.locate(pointer), message, "write a number, or leave it out")
        elif len(pointer) > MAX_DEPTH:
            message = f"more than {MAX_DEPTH} levels inside each other"
            yield Finding(source.locate(pointer[:MAX_DEPTH]), message, "name the inner parts")
            return


def _parts(data: Any) -> Iterator[tuple[Pointer, Any]]:
    """Every value, and every name as a value of its own place."""
    waiting: list[tuple[Pointer, Any]] = [((), data)]
    while waiting:
        pointer, node = waiting.pop()
        yield pointer, node
        if is_object(node):
            for name, child in node.items():
                if not name.isascii():
                    yield (*pointer, name), name
                waiting.append(((*pointer, name), child))
        elif is_array(node):
            waiting.extend(((*pointer, index), child) for index, child in enumerate(node))


def _is_whole(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
