"""Files to send: paths, bytes, file objects, with a name and a content type."""

from __future__ import annotations

import mimetypes
import os
from pathlib import Path
from typing import IO, Any, TypeAlias, cast

from .plain import is_tuple

FileContent: TypeAlias = bytes | str | os.PathLike[str] | IO[bytes]
"""Bytes, the path of a file, or an open binary file."""

FileInput: TypeAlias = FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
"""A file, or (file name, file), or (file name, file, content type)."""

OCTETS = "application/octet-stream"


class Part:
    """A file as it goes on the wire: name, content, content type."""

    __slots__ = ("content", "content_type", "name")

    def __init__(self, name: str, content: bytes | IO[bytes], content_type: str) -> None:
        self.name = name
        self.content = content
        self.content_type = content_type

    def rewind(self, position: int) -> None:
        """Back to `position`, so that the file can be sent again."""
        if not isinstance(self.content, bytes):
            self.content.seek(position)


def part(value: Any, default_type: str | None = None) -> Part:
    """The file a caller gave. Raises TypeError with what is accepted, OSError for a bad path."""
    name: str | None = None
    content_type: str | None = default_type
    if is_tuple(value):
        if len(value) not in (2, 3):
            raise TypeError("a file tuple is (name, file) or (name, file, content type)")
        content_type = value[2] if len(value) == 3 else default_type
        name, value = value[:2]
    if isinstance(value, str | os.PathLike):
        path = Path(cast(str, value))
        content: bytes | IO[bytes] = path.open("rb")
        name = name or path.name
    elif isinstance(value, bytes | bytearray | memoryview):
        content = bytes(cast(bytes, value))
    elif callable(getattr(value, "read", None)):
        content = value
        name = name or Path(str(getattr(value, "name", "upload"))).name
    else:
        raise TypeError("a file is bytes, a path, an open binary file, or a tuple with its name")
    name = name or "upload"
    return Part(name, content, content_type or mimetypes.guess_type(name)[0] or OCTETS)
