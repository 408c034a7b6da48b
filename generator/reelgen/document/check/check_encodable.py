"""Values that YAML or JSON text can contain but UTF-8 or JSON output cannot."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ...findings import Finding
from ...schema.containers import containers, document_size, members
from ...schema.pointer import Pointer
from ...source import Source
from ..json_text import json_text

MAX_DEPTH = 120
"""The maximum depth of a document; Python itself allows 200 nested brackets."""


def check_encodable(source: Source) -> Iterator[Finding]:
    """Yield a finding for unpaired surrogates, non-finite numbers and values nested too deeply."""
    if json_text(source.data) is not None and document_size(source.data).depth <= MAX_DEPTH + 1:
        return
    if isinstance(source.data, str | float):
        yield from _unencodable(source, (), source.data)
    for pointer, container in containers(source.data):
        if len(pointer) > MAX_DEPTH:
            message = f"is nested more than {MAX_DEPTH} levels deep"
            yield Finding(source.locate(pointer[:MAX_DEPTH]), message, "reduce the nesting")
            return
        for name, value in members(container):
            if isinstance(name, str) and not name.isascii():
                yield from _unencodable(source, (*pointer, name), name)
            if isinstance(value, float) or (isinstance(value, str) and not value.isascii()):
                yield from _unencodable(source, (*pointer, name), value)


def _unencodable(source: Source, pointer: Pointer, value: str | float) -> Iterator[Finding]:
    """Yield a finding for a text or number at a pointer, or for the name that it ends with."""
    if isinstance(value, float):
        if not math.isfinite(value):
            message = f"{value} is not a valid JSON number"
            yield Finding(source.locate(pointer), message, "write a finite number, or remove it")
    elif isinstance(value, str) and not _is_encodable(value):
        message = "unpaired surrogate is not valid Unicode text"
        where = source.locate(pointer, key=pointer[-1:] == (value,))
        yield Finding(where, message, "remove it, or write the whole surrogate pair")


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
