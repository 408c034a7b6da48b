"""{path: text} <-> a tree of files: differences, atomic writes, removal of what is ours."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Container, Mapping
from dataclasses import dataclass
from pathlib import Path

MARKER = "# Made by reelgen"
OURS = ("_runtime/", "py.typed", "api.md", "manifest.json")
"""Files without a marker that only the generator writes, below a package it made."""


@dataclass(frozen=True, slots=True)
class Changes:
    """How a tree differs from what it should be. Paths are relative to the tree."""

    written: tuple[str, ...]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.written or self.removed)


class OutputRefusedError(Exception):
    """The output folder cannot be written as asked."""


def differences(root: Path, files: Mapping[str, str], package: str) -> Changes:
    """What `apply` would do."""
    for path in files:
        _inside(root, path)
    written = [p for p, text in files.items() if _read(root / p) != text.encode()]
    return Changes(tuple(sorted(written)), tuple(sorted(orphans(root, files, package))))


def apply(root: Path, files: Mapping[str, str], changes: Changes) -> None:
    """Write what changed, each file whole or not at all; remove orphans and empty folders."""
    for path in changes.written:
        target = _inside(root, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        _write(target, files[path].encode())
    for path in changes.removed:
        target = _inside(root, path)
        target.unlink()
        for folder in target.relative_to(root).parents:
            if folder.name and not any((root / folder).iterdir()):
                (root / folder).rmdir()


def _inside(root: Path, path: str) -> Path:
    """The target, which must be a real place inside the output folder."""
    target = root / path
    if not target.resolve().is_relative_to(root.resolve()):
        raise OutputRefusedError(
            f"{path} leads out of {root}: remove the link, or choose another --out"
        )
    return target


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() and not path.is_symlink() else None


def _write(target: Path, content: bytes) -> None:
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".reelgen-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def orphans(root: Path, files: Container[str], package: str) -> list[str]:
    """Files the generator made that no spec makes any more."""
    base = root.joinpath(*package.split("."))
    found: list[str] = []
    for folder, names, leaves in os.walk(base):
        names[:] = [name for name in names if name != "__pycache__"]
        for leaf in leaves:
            file = Path(folder, leaf)
            path = file.relative_to(root).as_posix()
            if path not in files and _is_ours(file, file.relative_to(base).as_posix()):
                found.append(path)
    return found


def _is_ours(file: Path, path: str) -> bool:
    if file.is_symlink():
        return False
    if file.suffix == ".py" and not path.startswith("_runtime/"):
        with file.open("rb") as opened:
            return opened.read(len(MARKER)) == MARKER.encode()
    named = path.startswith("_runtime/") or path == "py.typed" or file.name in OURS
    return named and (path.startswith("_runtime/") or _made(file.parent))


def _made(folder: Path) -> bool:
    """A provider's folder: its `__init__.py` carries the marker, or is gone with the rest."""
    init = folder / "__init__.py"
    return not init.exists() or init.read_bytes().startswith(MARKER.encode())
