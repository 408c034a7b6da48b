"""Unknown extension keys with this toolkit's prefix."""

from __future__ import annotations

from collections.abc import Iterator

from ...findings import Finding
from ...json_types import is_object
from ...schema.containers import containers
from ...source import Source
from ..extension_keys import EXTENSIONS
from ..json_text import json_text
from ..openapi import Document

PREFIX = "x-reelspec-"


def check_extensions(_: Document, source: Source) -> Iterator[Finding]:
    """Yield a finding for each unknown key with the prefix, anywhere in the document."""
    text = json_text(source.data)
    if text is not None and f'"{PREFIX}' not in text:
        return
    allowed = ", ".join(sorted(EXTENSIONS))
    for pointer, container in containers(source.data):
        for name in container if is_object(container) else ():
            if name.startswith(PREFIX):
                where = source.locate((*pointer, name), key=True)
                yield Finding(where, f"unknown extension {name!r}", f"use one of {allowed}")
