"""Compare and write a tree of generated files.

Files that a person wrote or edited are neither overwritten nor removed unless forced. All files are
written to a staging folder first and renamed into the tree, so that a full disk or a killed process
leaves each file either old or new.
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

from .custom.custom_code import FOLDER
from .detect_merge import is_merge
from .mark import HEAD, Ownership, is_marked, state

STAGING = ".reelgen-"
"""Prefix of the staging folder."""

LISTED = 10
"""Maximum number of files listed in an error."""


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """A file that cannot be overwritten, with the reason."""

    path: str
    reason: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}; {self.remedy}"


@dataclass(frozen=True, slots=True)
class TreeChanges:
    """Differences between a tree and its expected files. Paths are relative to the tree."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    refused: tuple[Refusal, ...] = ()
    """The changed files that a person wrote or edited; their paths include the tree."""

    def __bool__(self) -> bool:
        return bool(self.written or self.removed)


class OutputRefusedError(Exception):
    """An output folder that cannot be written; the message has a line per reason."""


def refused(refusals: Iterable[Refusal]) -> OutputRefusedError:
    """Return the error for these files."""
    lines = list(map(str, sorted(refusals)))
    if len(lines) > LISTED:
        lines[LISTED:] = [f"and {len(lines) - LISTED} more"]
    return OutputRefusedError("\n".join(lines))


def differences(root: Path, files: Mapping[str, str], package: str) -> TreeChanges:
    """Return what `apply` would change. Raises OutputRefusedError if it could not."""
    blocked = list(_blocked(root, files))
    if blocked:
        raise refused(blocked)
    changes = compared(root, files)
    removed = tuple(sorted(orphans(root, files, package)))
    edited = _refusals(root, dict.fromkeys(removed, ""))
    return replace(changes, removed=removed, refused=(*changes.refused, *edited))


def compared(root: Path, files: Mapping[str, str]) -> TreeChanges:
    """Return the files that differ, including those that must not be overwritten."""
    written = {path: text for path, text in files.items() if _read(root / path) != text.encode()}
    return TreeChanges(tuple(sorted(written)), (), tuple(sorted(_refusals(root, written))))


def _refusals(root: Path, files: Mapping[str, str]) -> Iterator[Refusal]:
    for path, text in files.items():
        content = _read(root / path)
        ownership = Ownership.OWN if content is None else state(content, text)
        if ownership is Ownership.EDITED and is_merge(root / path, content or b"", text):
            continue
        if ownership is not Ownership.OWN:
            own = "undo the edit" if ownership is Ownership.EDITED else "move it"
            remedy = f"{own}, or overwrite it with --force"
            yield Refusal((root / path).as_posix(), ownership.value, remedy)


def _blocked(root: Path, files: Iterable[str]) -> Iterator[Refusal]:
    """Yield the paths at which a file cannot be written."""
    folders = {root: None}
    top = root.resolve()
    resolved = cache(Path.resolve)
    for path in files:
        target = root / path
        real = target.resolve() if target.is_symlink() else resolved(target.parent) / target.name
        if not real.is_relative_to(top):
            remedy = "remove the symbolic link, or choose another --out"
            yield Refusal(path, f"is outside of {root}", remedy)
        elif not target.is_symlink() and target.exists() and not target.is_file():
            reason = "is a folder" if target.is_dir() else "is not a regular file"
            yield Refusal(target.as_posix(), f"{reason} at the path of a generated file", "move it")
        folders.update(dict.fromkeys(root / folder for folder in Path(path).parents))
    for folder in sorted(folders):
        if folder.exists() and not folder.is_dir():
            remedy = "move it, or choose another --out"
            yield Refusal(folder.as_posix(), "is a file at the path of a generated folder", remedy)
            return


def apply(root: Path, files: Mapping[str, str], changes: TreeChanges) -> None:
    """Write changed files atomically; remove orphans and empty folders.

    Raises OutputRefusedError if the tree cannot be written; it is not changed then.
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
            remedy = "free disk space, change permissions, or choose another --out"
            raise refused([Refusal(path, reason, remedy)]) from None


def _apply(root: Path, files: Mapping[str, str], changes: TreeChanges) -> None:
    paths = (*changes.written, *changes.removed)
    with _folders(root, changes.written), _staging(_common(root, paths)) as staging:
        _check_permissions({(root / path).parent for path in paths})
        for number, path in enumerate(changes.written):
            (staging / str(number)).write_bytes(files[path].encode())
        for number, path in enumerate(changes.written):
            if (root / path).exists():
                shutil.copymode(root / path, staging / str(number))
            (staging / str(number)).replace(root / path)
    for path in changes.removed:
        (root / path).unlink(missing_ok=True)
        for folder in Path(path).parents:
            if folder.name and not any((root / folder).iterdir()):
                (root / folder).rmdir()


def _common(root: Path, paths: Iterable[str]) -> Path:
    """Return the innermost folder of all paths."""
    return root / os.path.commonpath([Path(path).parent for path in paths])


@contextmanager
def _folders(root: Path, paths: Iterable[str]) -> Generator[None]:
    """Create the folders of all paths; remove empty ones if the block fails."""
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
    """Create a staging folder inside `folder`, one process at a time; remove earlier ones."""
    with _locked(folder):
        for leftover in folder.glob(f"{STAGING}*"):  # of a process that was killed
            shutil.rmtree(leftover, ignore_errors=True)
        with tempfile.TemporaryDirectory(prefix=STAGING, dir=folder) as staging:
            yield Path(staging)


@contextmanager
def _locked(folder: Path) -> Generator[None]:
    """Hold a lock on `folder` if the system has file locks."""
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
    """Return the files with the generator's header that are no longer generated.

    A folder with its own runtime is another package, and is skipped, as hand-written code is.
    """
    base = root.joinpath(*package.split("."))
    paths: list[str] = []
    for folder, names, leaves in os.walk(base):
        if Path(folder) != base and "_runtime" in names:
            names.clear()
            continue
        depth = len(Path(folder).relative_to(base).parts)
        skipped = {"__pycache__", *([FOLDER] if depth == 1 else [])}
        names[:] = [name for name in names if name not in skipped]
        for leaf in leaves:
            file = Path(folder, leaf)
            path = file.relative_to(root).as_posix()
            if path not in files and file.is_file() and _is_ours(file):
                paths.append(path)
    return paths


def _is_ours(file: Path) -> bool:
    if file.is_symlink():
        return False
    with file.open("rb") as opened:
        return is_marked(opened.read(HEAD))
