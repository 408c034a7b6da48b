"""The destination of files, checked for writability before a job is paid for."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from ..jobs.lifecycle import Lifecycle
from ..json_types import is_array
from .parse_values import ArgumentsError
from .printable import printable

BLOCK = 4096
"""The number of bytes written to check for free space."""

REASONS = {
    errno.ENAMETOOLONG: "its name is too long; choose a shorter one",
    errno.EACCES: "you may not write there; choose another folder",
    errno.EPERM: "you may not write there; choose another folder",
    errno.EROFS: "the file system is read-only; choose another folder",
    errno.ENOSPC: "no space is left there; free some or choose another folder",
    errno.EDQUOT: "your quota is used up there; free some or choose another folder",
    errno.EFBIG: "files may not grow there (ulimit -f); raise the limit",
}


def checked(text: str, several: str | None = None) -> Path:
    """Return the target of `--download`, which can be written now.

    Args:
        text: The path of a file, or an existing folder.
        several: The reason to expect several files, which require a folder.

    Raises:
        UsageError: No file can be written there.
    """
    try:
        return _checked(text, several)
    except OSError as error:
        reason = REASONS.get(error.errno or 0, error.strerror or str(error))
        raise _refusal(text, reason) from None


def several_expected(life: Lifecycle, arguments: Mapping[str, object]) -> str | None:
    """Return the reason to expect several files from these arguments; None without one."""
    arrays = [pointer.split("/*")[0] for pointer in life.results if "/*" in pointer]
    for pointer in arrays:
        name = pointer.rpartition("/")[2]
        items = arguments.get(name)
        if is_array(items) and len(items) > 1:
            return f"{name} has {len(items)} items"
    size = arguments.get("batch_size") if life.many else None
    return f"batch_size is {size}" if isinstance(size, int) and size > 1 else None


def _checked(text: str, several: str | None) -> Path:
    if not text or text == "-":
        raise _refusal(text, "stdout holds the JSON; give the path of a file or folder")
    if printable(text) != text and not _undecoded(text):
        raise _refusal(printable(text), "its name holds a control character; choose another")
    path = Path(text)
    if path.is_dir():
        _probe(path)
        return path
    folder = path.parent
    if not os.path.lexists(folder):
        raise _refusal(text, f"the folder {folder} does not exist; create it first")
    if not folder.is_dir():
        raise _refusal(text, f"{folder} is not a folder")
    if text.endswith(("/", os.sep)):
        raise _refusal(text, "the folder does not exist; create it first")
    _check_present(path, folder)
    if several is not None:
        raise _refusal(text, f"several files are expected ({several}); give an existing folder")
    _probe(folder)
    return path


def _check_present(path: Path, folder: Path) -> None:
    """Raise ArgumentsError where the path exists and cannot be replaced by a file."""
    try:
        present = path.lstat()
    except FileNotFoundError:
        return
    if stat.S_ISLNK(present.st_mode):
        raise _refusal(str(path), "it is a link; give the path of the file itself")
    if not stat.S_ISREG(present.st_mode):
        raise _refusal(str(path), "it is not a regular file")
    if not os.access(path, os.W_OK):
        raise _refusal(str(path), "the file exists and is not writable; choose another name")
    parent = folder.stat()
    user = os.geteuid() if hasattr(os, "geteuid") else 0
    if parent.st_mode & stat.S_ISVTX and user not in (0, parent.st_uid, present.st_uid):
        raise _refusal(str(path), "the file belongs to someone else; choose another name")


def _probe(folder: Path) -> None:
    """Write a file in the folder and remove it. Raises OSError."""
    descriptor, path = tempfile.mkstemp(prefix=".download-", dir=folder)
    try:
        try:
            os.write(descriptor, bytes(BLOCK))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    finally:
        with suppress(OSError):
            Path(path).unlink()


def _undecoded(text: str) -> bool:
    """Return whether a path is unprintable only because of bytes that the locale cannot decode."""
    return all(char.isprintable() or "\udc80" <= char <= "\udcff" for char in text)


def _refusal(text: str, reason: str) -> ArgumentsError:
    return ArgumentsError(f"--download {text!r}: {reason}; nothing was sent")
