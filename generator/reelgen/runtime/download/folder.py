"""An open folder: names are resolved in it, and links are not followed."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

FLAGS = (
    getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
"""Flags of every open: the last component is not a link, and a pipe does not block."""

BY_DESCRIPTOR = os.open in os.supports_dir_fd
"""Whether names can be resolved in an open folder; elsewhere its path is used."""

NO_HARD_LINKS = frozenset(
    {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}
)
"""Errors of a file system without hard links."""


class Folder:
    """A folder that files are written into. Its methods raise OSError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None
        if BY_DESCRIPTOR:
            self._descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))

    def open(self, name: str, flags: int) -> int:
        """Open a file that is not a link, and return its descriptor."""
        return os.open(self._at(name), flags | FLAGS, 0o666, dir_fd=self._descriptor)

    def status(self, name: str) -> os.stat_result | None:
        """Return the status of a name, without following a link; None where it does not exist."""
        try:
            return os.stat(self._at(name), dir_fd=self._descriptor, follow_symlinks=False)
        except FileNotFoundError:
            return None

    def names(self) -> list[str]:
        """Return the names in the folder."""
        return os.listdir(self.path if self._descriptor is None else self._descriptor)  # noqa: PTH208

    def remove(self, name: str) -> None:
        """Remove a file or a link, if it is there."""
        with suppress(FileNotFoundError):
            os.unlink(self._at(name), dir_fd=self._descriptor)

    def replace(self, source: str, target: str) -> None:
        """Rename a file; a file or a link under the new name is replaced, never followed."""
        os.replace(
            self._at(source),
            self._at(target),
            src_dir_fd=self._descriptor,
            dst_dir_fd=self._descriptor,
        )

    def publish(self, source: str, target: str) -> None:
        """Rename a file. Raises FileExistsError where the new name is taken."""
        if os.name == "nt":
            Path(self._at(source)).rename(self._at(target))
            return
        try:
            os.link(
                self._at(source),
                self._at(target),
                src_dir_fd=self._descriptor,
                dst_dir_fd=self._descriptor,
                follow_symlinks=False,
            )
        except OSError as error:
            if error.errno not in NO_HARD_LINKS:
                raise
            if self.status(target) is not None:
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target) from None
            self.replace(source, target)
        else:
            self.remove(source)

    def close(self) -> None:
        """Close the folder."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _at(self, name: str) -> str:
        return name if self._descriptor is not None else str(self.path / name)


def is_plain(status: os.stat_result) -> bool:
    """Return whether a file is regular, has one name and belongs to this user."""
    if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1:
        return False
    return not hasattr(os, "geteuid") or status.st_uid == os.geteuid()
