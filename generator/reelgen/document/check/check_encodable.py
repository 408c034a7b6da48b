"""Values that YAML or JSON text can contain but UTF-8 or JSON output cannot."""

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
"""Levels of a document; Python itself allows 200 nested brackets."""


def check_encodable(source: Source) -> Iterator[Finding]:
    """Yield a finding for unpaired surrogates, non-finite numbers and values nested too deeply."""
    for pointer, value in _values_and_names(source.data):
        if isinstance(value, str):
            if not _is_encodable(value):
                message = "unpaired surrogate is not valid Unicode text"
                where = source.locate(pointer, key=pointer[-1:] == (value,))
                yield Finding(where, message, "remove it, or write the whole surrogate pair")
        elif isinstance(value, float):
            if not math.isfinite(value):
                message = f"{value} is not a valid JSON number"
                yield Finding(
                    source.locate(pointer), message, "write a finite number, or remove it"
                )
        elif len(pointer) > MAX_DEPTH:
            message = f"is nested more than {MAX_DEPTH} levels deep"
            yield Finding(source.locate(pointer[:MAX_DEPTH]), message, "reduce the nesting")
            return


def _values_and_names(data: object) -> Iterator[tuple[Pointer, Any]]:
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
