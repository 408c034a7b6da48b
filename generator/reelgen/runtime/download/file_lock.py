"""An exclusive lock on an open file: it ends with its process, however that ends."""

from __future__ import annotations

import os
import sys
import weakref
from io import FileIO

if sys.platform == "win32":
    import msvcrt

    OFFSET = 0x7FFFFFFE
    """The byte that is locked. Locks are mandatory on Windows: this byte is after the content."""

    def _lock(descriptor: int) -> None:
        position = os.lseek(descriptor, 0, os.SEEK_CUR)
        os.lseek(descriptor, OFFSET, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, position, os.SEEK_SET)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_locked: weakref.WeakSet[FileIO] = weakref.WeakSet()


def lock(file: FileIO) -> bool:
    """Lock an open file until it is closed. Return False where it is locked already.

    Two opens exclude each other, in one process as in two. Raises OSError where the file system
    has no locks.
    """
    try:
        _lock(file.fileno())
    except (BlockingIOError, PermissionError):
        return False
    _locked.add(file)
    return True


def _close_in_child() -> None:
    """Close the inherited files of a forked child: they would keep the locks of its parent."""
    for file in list(_locked):
        file.close()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_close_in_child)
