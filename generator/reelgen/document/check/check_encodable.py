"""Values that cannot be written: what JSON and YAML can hold, and Python text or JSON cannot."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from ...findings import Finding
from ...json_types import is_object
from ...schema.pointer import Pointer
from ...schema.walk import values
from ...source import Source

MAX_DEPTH = 120
"""Levels of a document: Python itself takes no more brackets within brackets than 200."""


def check_encodable(source: Source) -> Iterator[Finding]:
    """Yield a finding for half characters, numbers without end, and values nested too deep."""
    for pointer, value in _values_and_names(source.data):
        if isinstance(value, str):
            if not _is_encodable(value):
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


def _values_and_names(data: Any) -> Iterator[tuple[Pointer, Any]]:
    """Yield every value, and every name as a value at its own pointer."""
    for pointer, value in values(data):
        yield pointer, value
        for name in value if is_object(value) else ():
            if not name.isascii():
                yield (*pointer, name), name


def _is_encodable(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
