"""Files to upload: paths, bytes, file objects and async readers, with name and content type."""

from __future__ import annotations

import inspect
import mimetypes
import os
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, NamedTuple, Protocol, TypeAlias, cast

from .http.media_types import essence
from .json_types import is_tuple
from .operation import FileSpec

PIECE = 1 << 16
"""The number of bytes read at once."""

OCTETS = "application/octet-stream"


class AsyncReader(Protocol):
    """A file that is read with `await`, such as one of aiofiles or anyio."""

    async def read(self, size: int, /) -> bytes: ...


FileContent: TypeAlias = bytes | str | os.PathLike[str] | IO[bytes] | AsyncReader
"""Bytes, the path of a file, an open binary file, or, with an async client, an async reader."""

FileInput: TypeAlias = (
    FileContent
    | tuple[str, FileContent]
    | tuple[str, FileContent, str]
    | tuple[str, FileContent, str, Mapping[str, str]]
)
"""A file, (file name, file), (file name, file, content type), or the same with headers of the
part."""


class FileSource(Protocol):
    """The bytes of a file. Iteration starts at the beginning, more than once if it `rewinds`."""

    size: int | None
    """Size in bytes; None where it is unknown before reading."""
    rewinds: bool
    """Whether it can be read more than once."""

    def __iter__(self) -> Iterator[bytes]: ...

    def __aiter__(self) -> AsyncIterator[bytes]: ...


class DiskFile:
    """A file on disk. It is open only while it is read."""

    rewinds = True

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self.size: int | None = os.fstat(file.fileno()).st_size
        self._path = path

    def __iter__(self) -> Iterator[bytes]:
        with self._path.open("rb") as file:
            yield from iter(lambda: file.read(PIECE), b"")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


TEXT_MODE = "the file is open as text: open it with mode 'rb'"


class OpenFile:
    """An open file of the caller, from its current position."""

    def __init__(self, file: IO[bytes]) -> None:
        if hasattr(file, "encoding"):
            raise TypeError(TEXT_MODE)
        self._file = file
        self.rewinds = bool(getattr(file, "seekable", lambda: False)())
        self.size: int | None = None
        if self.rewinds:
            self._start = file.tell()
            self.size = file.seek(0, os.SEEK_END) - self._start
            file.seek(self._start)

    def __iter__(self) -> Iterator[bytes]:
        if self.rewinds:
            self._file.seek(self._start)
        while piece := self._file.read(PIECE):
            if not isinstance(cast(object, piece), bytes):
                raise TypeError(TEXT_MODE)
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class AsyncFile:
    """An async reader of the caller: read once, by an async client."""

    size: int | None = None
    rewinds = False

    def __init__(self, reader: AsyncReader) -> None:
        self._reader = reader

    def __iter__(self) -> Iterator[bytes]:
        raise TypeError("an async reader can be sent by an async client only")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while piece := await self._reader.read(PIECE):
            yield piece


class File(NamedTuple):
    """A file to upload: its content, name and content type."""

    name: str
    content: bytes | FileSource
    content_type: str
    headers: Mapping[str, str] = {}

    @property
    def size(self) -> int | None:
        """Size in bytes; None where it is unknown before reading."""
        return len(self.content) if isinstance(self.content, bytes) else self.content.size


def file(value: Any, default_type: str | None = None) -> File:
    """Return a caller's value as a file. Raises TypeError for others, OSError for a bad path."""
    name: str | None = None
    content_type: str | None = default_type
    headers: Mapping[str, str] = {}
    if is_tuple(value):
        items = [*value]
        if not 2 <= len(items) <= 4:
            raise TypeError(
                "a file tuple is (name, file), (name, file, content type) "
                "or (name, file, content type, headers)"
            )
        content_type = items[2] if len(items) > 2 else default_type
        headers = items[3] if len(items) > 3 else {}
        name, value = items[:2]
    if isinstance(value, str | os.PathLike):
        path = Path(cast(str, value))
        content: bytes | FileSource = DiskFile(path)
        name = name or path.name
    elif isinstance(value, bytes | bytearray | memoryview):
        content = bytes(cast(bytes, value))
    elif callable(getattr(value, "read", None)):
        content = AsyncFile(value) if inspect.iscoroutinefunction(value.read) else OpenFile(value)
        name = name or Path(str(getattr(value, "name", "upload"))).name
    else:
        raise TypeError("a file is bytes, a path, an open binary file, or a tuple with its name")
    name = name or "upload"
    kind = content_type or mimetypes.guess_type(name, strict=False)[0] or OCTETS
    return File(name, content, kind, headers)


def is_file(value: object) -> bool:
    """Return whether a value can only be a file, where the spec does not name the file parts."""
    if isinstance(value, bytes | bytearray | memoryview | os.PathLike) or is_tuple(value):
        return True
    return callable(getattr(value, "read", None))


def file_violation(upload: File, rule: FileSpec) -> str | None:
    """Return the constraint of the spec that a file violates; None where it is valid."""
    if rule.max_bytes is not None and upload.size is not None and upload.size > rule.max_bytes:
        return f"has {upload.size:,} bytes; at most {rule.max_bytes:,} are accepted"
    if rule.types and not any(_matches(upload.content_type, accepted) for accepted in rule.types):
        accepted = ", ".join(rule.types)
        return (
            f"is {upload.content_type}; accepted are {accepted}. "
            "Give a name with a suffix, or the type: (name, file, content type)"
        )
    return None


def _matches(content_type: str, accepted: str) -> bool:
    plain = essence(content_type)
    accepted = essence(accepted)
    if accepted in ("*/*", plain):
        return True
    return accepted.endswith("/*") and plain.startswith(accepted[:-1])
