"""The partial file of a download: of one job and result, and under a lock."""

from __future__ import annotations

import json
import os
import stat
from contextlib import suppress
from io import FileIO
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from ..errors import DownloadError
from ..json_types import is_object
from .file_lock import lock
from .file_names import candidates, folded, part_name
from .folder import Folder, is_plain

LONGEST_NOTE = 1 << 16
"""The maximum number of bytes of a note."""


class Owner(NamedTuple):
    """The job and the result that a file belongs to."""

    provider: str
    job: str
    """The provider's id of the job."""
    result: int
    """The index of the file among those of the job."""


class Note(NamedTuple):
    """The note beside a part: its owner, and the state needed to resume."""

    owner: Owner
    resource: str = ""
    """The digest of the URL without its query."""
    etag: str | None = None
    """The strong validator of the bytes; None: they cannot be resumed."""
    total: int | None = None
    """The size of the whole file in bytes, as the server declared it."""


class Busy(Exception):  # noqa: N818
    """Another download, here or in another process, is writing this file."""


class PartFile:
    """A part and its note, locked by this download until `close`. Methods raise OSError."""

    def __init__(self, folder: Folder, target: str, part: str, owner: Owner) -> None:
        self.target = target
        """The name of the complete file."""
        self._folder = folder
        self._name = part
        self.owner = owner
        """The job and the result of this download."""
        self._file = _claim(folder, part)
        self.size = os.fstat(self._file.fileno()).st_size
        """The number of bytes on disk."""
        self.note = self._read_note()
        """The note; without a validator where this owner has none."""

    @property
    def path(self) -> Path:
        """The path of the bytes."""
        return self._folder.path / self._name

    def is_of_another(self) -> bool:
        """Return whether the bytes belong to another job or result."""
        return self.note.owner != self.owner

    def write_note(self, note: Note) -> None:
        """Replace the note, unless it is the same."""
        if note == self.note and self._folder.status(f"{self._name}.json") is not None:
            return
        self._folder.remove(f"{self._name}.json")
        descriptor = self._folder.open(f"{self._name}.json", os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        with open(descriptor, "wb") as file:  # noqa: PTH123
            file.write(json.dumps(note._asdict() | {"owner": note.owner._asdict()}).encode())
        self.note = note

    def cut(self, size: int) -> None:
        """Truncate to the first `size` bytes; later writes follow them."""
        self._file.truncate(size)
        self._file.seek(size)
        self.size = size

    def write(self, content: bytes) -> None:
        """Append all bytes, or raise an error."""
        view = memoryview(content)
        while view:
            count = self._file.write(view) or 0
            self.size += count
            view = view[count:]

    def flush(self) -> None:
        """Flush the bytes to the device."""
        os.fsync(self._file.fileno())

    def read(self, size: int = -1) -> bytes:
        """Return all bytes, or the first `size`, for a check."""
        self._file.seek(0)
        content = self._file.read(size)
        self._file.seek(0, os.SEEK_END)
        return content

    def digest(self, algorithm: str) -> bytes:
        """Return the digest of all bytes."""
        import hashlib

        digest = hashlib.new(algorithm, usedforsecurity=False)
        self._file.seek(0)
        while piece := self._file.read(1 << 20):
            digest.update(piece)
        return digest.digest()

    def finish(self, overwrite: bool) -> Path:
        """Rename the part to the target, or to the next free name. Return the path."""
        if not _is_at(self._file, self._folder, self._name):
            raise OSError(f"{self.path} was replaced or removed by another program")
        if os.name == "nt":  # an open file cannot be renamed there
            self._file.close()
        if overwrite:
            self._folder.replace(self._name, self.target)
        else:
            self.target = self._publish()
        self._folder.remove(f"{self._name}.json")
        self._file.close()
        return self._folder.path / self.target

    def close(self) -> None:
        """Release the part: it is left for the next download, or removed where it is empty."""
        if self._file.closed:
            return
        with suppress(OSError):
            if self.size:
                self.flush()
            else:
                self._folder.remove(f"{self._name}.json")
                if os.name == "nt":
                    self._file.close()
                self._folder.remove(self._name)
        self._file.close()

    def _publish(self) -> str:
        for name in candidates(self.target):
            try:
                self._folder.publish(self._name, name)
            except FileExistsError:
                continue
            return name
        raise FileExistsError(f"no name is free in the folder of {self._folder.path / self.target}")

    def _read_note(self) -> Note:
        try:
            descriptor = self._folder.open(f"{self._name}.json", os.O_RDONLY)
        except OSError:
            return Note(self.owner)
        with open(descriptor, "rb") as file:  # noqa: PTH123
            if not is_plain(os.fstat(file.fileno())):
                return Note(self.owner)
            return _note(file.read(LONGEST_NOTE)) or Note(self.owner)


def in_folder(folder: Folder, name: str, owner: Owner) -> PartFile:
    """Return a locked part for a name that no file has: a part of this owner, or a fresh one.

    Raises DownloadError where no name is free.
    """
    names = {folded(entry) for entry in folder.names()}
    options = list(islice(candidates(name), len(names) + 1))
    started = [option for option in options if part_name(folded(option)) in names]
    for option in (*started, *(option for option in candidates(name) if option not in started)):
        if folded(option) in names:
            continue
        try:
            part = PartFile(folder, option, part_name(folded(option)), owner)
        except Busy:
            continue
        taken = folded(option) in map(folded, folder.names())
        if not taken and not part.is_of_another():
            return part
        part.close()
    raise DownloadError(f"{folder.path / name}: no name like this is free in the folder")


def _claim(folder: Folder, name: str) -> FileIO:
    """Open and lock a part, or create it. Anything but a regular file of this user is removed."""
    for _ in range(100):
        status = folder.status(name)
        if status is not None and not stat.S_ISREG(status.st_mode):
            folder.remove(name)
            continue
        flags = os.O_RDWR if status is not None else os.O_RDWR | os.O_CREAT | os.O_EXCL
        try:
            file = FileIO(folder.open(name, flags), "r+")
        except FileExistsError:
            continue
        except FileNotFoundError:
            if status is None:
                raise
            continue
        if not lock(file):
            file.close()
            raise Busy(name)
        if _is_at(file, folder, name):
            if status is None or is_plain(os.fstat(file.fileno())):
                return file
            folder.remove(name)
        file.close()
    raise OSError(f"{folder.path / name} changes all the time")


def _is_at(file: FileIO, folder: Folder, name: str) -> bool:
    """Return whether a name still refers to an open file."""
    status = folder.status(name)
    return status is not None and os.path.samestat(status, os.fstat(file.fileno()))


def _note(content: bytes) -> Note | None:
    """Parse a note; None where it is invalid."""
    try:
        data: object = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not is_object(data) or not is_object(data.get("owner")):
        return None
    owner = data["owner"]
    provider, job, result = owner.get("provider"), owner.get("job"), owner.get("result")
    resource, etag, total = data.get("resource"), data.get("etag"), data.get("total")
    if not (isinstance(provider, str) and isinstance(job, str) and isinstance(resource, str)):
        return None
    if type(result) is not int or not isinstance(etag, str | None):
        return None
    if total is not None and (type(total) is not int or total < 0):
        return None
    return Note(Owner(provider, job, result), resource, etag, total)
