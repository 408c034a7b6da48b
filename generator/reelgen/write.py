"""{path: text} <-> a tree of files: differences, whole writes, removal of what is ours.

A file that a person wrote or edited is neither overwritten nor removed unless that is asked for.
All files are written beside the tree first and put into it by renaming, so that a full disk or a
killed process leaves each file as it was or as it should be.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Container, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from .detect_merge import is_merge
from .mark import HEAD, Ownership, is_marked, state

STAGING = ".reelgen-"
"""How the name of a folder begins that holds files until all of them are written."""

LISTED = 10
"""Files that a refusal names."""


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """A file that is in the way."""

    path: str
    reason: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}; {self.remedy}"


@dataclass(frozen=True, slots=True)
class Changes:
    """How a tree differs from what it should be. Paths are relative to the tree."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    refused: tuple[Refusal, ...] = ()
    """Which of those files a person wrote or edited; their paths begin with that of the tree."""

    def __bool__(self) -> bool:
        return bool(self.written or self.removed)


class OutputRefusedError(Exception):
    """The output folder cannot be written as asked; the message has a line for each reason."""


def refused(refusals: Iterable[Refusal]) -> OutputRefusedError:
    """Return the error of a run that stops at these files."""
    lines = [str(one) for one in sorted(refusals)]
    if len(lines) > LISTED:
        lines[LISTED:] = [f"and {len(lines) - LISTED} more"]
    return OutputRefusedError("\n".join(lines))


def differences(root: Path, files: Mapping[str, str], package: str) -> Changes:
    """What `apply` would do. Raises OutputRefusedError where it could not."""
    blocked = list(_blocked(root, files))
    if blocked:
        raise refused(blocked)
    changes = compared(root, files)
    removed = tuple(sorted(orphans(root, files, package)))
    edited = _refusals(root, dict.fromkeys(removed, ""))
    return replace(changes, removed=removed, refused=(*changes.refused, *edited))


def compared(root: Path, files: Mapping[str, str]) -> Changes:
    """Which files differ, and which of those are not the generator's to overwrite."""
    written = {path: text for path, text in files.items() if _read(root / path) != text.encode()}
    return Changes(tuple(sorted(written)), (), tuple(sorted(_refusals(root, written))))


def _refusals(root: Path, files: Mapping[str, str]) -> Iterator[Refusal]:
    for path, text in files.items():
        content = _read(root / path)
        found = Ownership.OWN if content is None else state(content, text)
        if found is Ownership.EDITED and is_merge(root / path, content or b"", text):
            continue
        if found is not Ownership.OWN:
            own = "undo the edit" if found is Ownership.EDITED else "move it"
            remedy = f"{own}, or overwrite it with --force"
            yield Refusal((root / path).as_posix(), found.value, remedy)


def _blocked(root: Path, files: Iterable[str]) -> Iterator[Refusal]:
    """What no file can be written over or into."""
    folders = {root: None}
    top = root.resolve()
    resolved = cache(Path.resolve)
    for path in files:
        target = root / path
        real = target.resolve() if target.is_symlink() else resolved(target.parent) / target.name
        if not real.is_relative_to(top):
            yield Refusal(path, f"leads out of {root}", "remove the link, or choose another --out")
        elif not target.is_symlink() and target.exists() and not target.is_file():
            reason = "is a folder" if target.is_dir() else "is not a regular file"
            yield Refusal(target.as_posix(), f"{reason} where a file goes", "move it")
        folders.update(dict.fromkeys(root / one for one in Path(path).parents))
    for folder in sorted(folders):
        if folder.exists() and not folder.is_dir():
            remedy = "move it, or choose another --out"
            yield Refusal(folder.as_posix(), "is a file where a folder goes", remedy)
            return


def apply(root: Path, files: Mapping[str, str], changes: Changes) -> None:
    """Write what changed, each file whole or not at all; remove orphans and empty folders.

    Raises OutputRefusedError if the tree cannot be written; nothing in it has changed then.
    """
    blocked = list(_blocked(root, changes.written))
    if blocked:
        raise refused(blocked)
    if changes:
        try:
            _apply(root, files, changes)
        except OSError as error:
            path = Path(error.filename or root).as_posix()
            reason = f"cannot be written: {error.strerror or error}"
            remedy = "make room or change its permissions, or choose another --out"
            raise refused([Refusal(path, reason, remedy)]) from None


def _apply(root: Path, files: Mapping[str, str], changes: Changes) -> None:
    paths = (*changes.written, *changes.removed)
    with _folders(root, changes.written), _staging(_common(root, paths)) as staging:
        _check_permissions({(root / path).parent for path in paths})
        for number, path in enumerate(changes.written):
            (staging / str(number)).write_bytes(files[path].encode())
        for number, path in enumerate(changes.written):
            (staging / str(number)).replace(root / path)
    for path in changes.removed:
        (root / path).unlink(missing_ok=True)
        for folder in Path(path).parents:
            if folder.name and not any((root / folder).iterdir()):
                (root / folder).rmdir()


def _common(root: Path, paths: Iterable[str]) -> Path:
    """The innermost folder that all paths are in."""
    return root / os.path.commonpath([Path(path).parent for path in paths])


@contextmanager
def _folders(root: Path, paths: Iterable[str]) -> Generator[None]:
    """Make the folders of all paths; those that are still empty go if the block fails."""
    created: list[Path] = []
    needed = {folder for path in paths for folder in (root / path).parents}
    try:
        for folder in sorted(needed):
            if not folder.exists():
                folder.mkdir()
                created.append(folder)
        yield
    except BaseException:
        for folder in reversed(created):
            with suppress(OSError):
                folder.rmdir()
        raise


@contextmanager
def _staging(folder: Path) -> Generator[Path]:
    """A new folder inside `folder`, for one process at a time; earlier ones are removed."""
    with _locked(folder):
        for leftover in folder.glob(f"{STAGING}*"):  # of a process that was killed
            shutil.rmtree(leftover, ignore_errors=True)
        with tempfile.TemporaryDirectory(prefix=STAGING, dir=folder) as staging:
            yield Path(staging)


@contextmanager
def _locked(folder: Path) -> Generator[None]:
    """Wait until no other process writes into `folder`; where there are no such locks, go on."""
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network file systems have no locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _check_permissions(folders: Iterable[Path]) -> None:
    """Raise PermissionError for the first folder in which no file can be replaced."""
    for folder in sorted(folders):
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(None, "Permission denied", folder.as_posix())


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() and not path.is_symlink() else None


def orphans(root: Path, files: Container[str], package: str) -> list[str]:
    """Files with the generator's mark that no spec makes any more.

    A folder with a runtime of its own is another package, and is passed over.
    """
    base = root.joinpath(*package.split("."))
    found: list[str] = []
    for folder, names, leaves in os.walk(base):
        if Path(folder) != base and "_runtime" in names:
            names.clear()
            continue
        names[:] = [name for name in names if name != "__pycache__"]
        for leaf in leaves:
            file = Path(folder, leaf)
            path = file.relative_to(root).as_posix()
            if path not in files and file.is_file() and _is_ours(file):
                found.append(path)
    return found


def _is_ours(file: Path) -> bool:
    if file.is_symlink():
        return False
    with file.open("rb") as opened:
        return is_marked(opened.read(HEAD))
