"""The file for a job where neither stdout nor stderr can be written."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from ..service import PACKAGE

LONGEST = 100
"""The maximum number of characters of an id in a file name."""

COPIES = 100
"""The maximum number of names that are tried."""


def save(provider: str, ids: str, data: Mapping[str, object], target: Path | None) -> Path | None:
    """Write a job to `<package>-<provider>-<id>.json`, and return its path; None: no folder does.

    The folder is that of the files, else the current one, else that for temporary files. An
    existing file is not replaced: the next name is used.

    Args:
        provider: The name of the provider.
        ids: The ids of the job.
        data: The content, written as JSON.
        target: The destination of the job's files; None without one.
    """
    stem = (
        f"{PACKAGE.rpartition('.')[2]}-{provider}-{re.sub(r'[^A-Za-z0-9_-]', '_', ids)[:LONGEST]}"
    )
    content = json.dumps(data, allow_nan=False).encode()
    for folder in _folders(target):
        with suppress(OSError):
            return _written(folder, stem, content)
    return None


def is_possible(target: Path | None) -> bool:
    """Return whether a file can be written now to one of the folders."""
    for folder in _folders(target):
        with suppress(OSError), tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"{}")
            file.flush()
            return True
    return False


def discard(path: Path | None) -> None:
    """Remove a file that `save` wrote, once the job has been written elsewhere."""
    if path is not None:
        with suppress(OSError):
            path.unlink()


def _folders(target: Path | None) -> Iterator[Path]:
    if target is not None:
        yield target if target.is_dir() else target.parent
    yield Path()
    with suppress(OSError):
        yield Path(tempfile.gettempdir())


def _written(folder: Path, stem: str, content: bytes) -> Path:
    """Write the file under the first free name. Raises OSError."""
    for number in range(1, COPIES):
        path = folder / (f"{stem}.json" if number == 1 else f"{stem}-{number}.json")
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(descriptor)
        except BaseException:
            discard(path)
            raise
        return path
    raise FileExistsError(stem)
