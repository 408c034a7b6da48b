"""A version of a spec: its text, its data and its Python API."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ..config import Config
from ..document.bundle import gather, normalized
from ..document.load import load
from ..findings import Finding, SpecInvalidError
from ..ir.model import Provider
from ..ir.names import identifier
from ..json_positions import Members, outer_members
from ..lower import lower
from ..parallel import begin
from ..source import Source, parse, read
from .python_api import PythonApi
from .reduce import LARGE, is_alone, reduced
from .revision import files_at, read_at, unreadable


@dataclass(frozen=True, slots=True)
class Origin:
    """A file, or a file at a revision, that a version is read from."""

    path: str
    """The file, relative to this folder or absolute."""
    revision: str = ""
    """The revision; empty for the work tree."""

    def __str__(self) -> str:
        return f"{self.revision}:{self.path}" if self.revision else self.path


@dataclass(frozen=True)
class Version:
    """A version of a provider."""

    source: Source
    api: PythonApi

    @property
    def provider(self) -> Provider:
        """The provider of the Python API."""
        return self.api.provider


def read_versions(
    old: Origin, new: Origin, name: str, config: Config | None = None
) -> tuple[Version, Version]:
    """Return two versions under the name of a provider. Raises SpecInvalidError.

    Equal parts of two large documents are left out of both.
    """
    if (config and config.overlays) or min(_size(old), _size(new)) < LARGE:
        return _version(read_source(old, config), name), _version(read_source(new, config), name)
    reading = begin(partial(_read, old), 0 if old.path.endswith(".json") else _size(old))
    after, before = _read(new), reading()  # parsing JSON is faster than sending its data
    if before is None or after is None:
        sources = read_source(old, config), read_source(new, config)
        return _version(sources[0], name), _version(sources[1], name)
    positions = begin(partial(_positions, before, after), len(after.text))
    data = reduced(before.data, after.data)
    old_root, new_root = replace(before, data=data[0]), replace(after, data=data[1])
    making = begin(partial(_without_text, old_root, name), len(before.text))
    new_version = _gathered(new_root, name)  # the two take equally long
    old_version = making()
    members = positions()
    return (
        _with_text(old_version, before.text, members[0]),
        _with_text(new_version, after.text, members[1]),
    )


def _positions(*sources: Source) -> list[Members]:
    """Return the outer members of texts: reading them takes about as long as `reduced`."""
    return [outer_members(source.text) for source in sources]


def _with_text(version: Version, text: str, members: Members) -> Version:
    return replace(version, source=replace(version.source, text=text, members=members))


def _size(origin: Origin) -> int:
    if origin.revision:
        return len(read_at(origin.revision, origin.path) or b"")
    path = Path(origin.path)
    return path.stat().st_size if path.is_file() else 0


def _read(origin: Origin) -> Source | None:
    if not origin.revision:
        source = read(Path(origin.path))
    else:
        content = read_at(origin.revision, origin.path) or b""
        source = parse(content.decode("utf-8", "replace"), str(origin))
    return source if is_alone(source.text) else None


def _gathered(root: Source, name: str) -> Version:
    return _version(gather(root, Path(root.path)), name)


def _without_text(root: Source, name: str) -> Version:
    """Return the version of a root without its text, which need not be sent to another process."""
    version = _gathered(root, name)
    return replace(version, source=replace(version.source, text=""))


def _version(gathered: Source, name: str) -> Version:
    source = normalized(gathered)
    return Version(source, PythonApi(lower(load(source), source, identifier(name))))


def read_source(origin: Origin, config: Config | None = None) -> Source:
    """Return the document of an origin, as written. Raises SpecInvalidError."""
    allowed = config.allow_refs if config else ()
    overlays = config.overlays if config else ()
    if not origin.revision:
        path = Path(origin.path)
        return gather(read(path), path, allowed, overlays)
    with tempfile.TemporaryDirectory(prefix="reelgen-diff-") as name:
        folder = Path(name).resolve()
        spec = Path(os.path.relpath(origin.path))
        folders = {spec.parent, *(path.parent for path in overlays), *allowed}
        inside = sorted({f.as_posix() for f in folders if ".." not in f.parts})
        files_at(origin.revision, inside, folder)
        if not (folder / spec).is_file():
            reason = f"does not exist at the revision {origin.revision}"
            raise unreadable(str(origin), reason, "name a revision that has the file")
        moved = [_moved(path, folder) for path in overlays]
        allowed_there = [_moved(path, folder) for path in allowed]
        try:
            source = gather(read(folder / spec), folder / spec, allowed_there, moved)
        except SpecInvalidError as error:
            findings = [_renamed_finding(finding, folder, origin) for finding in error.findings]
            raise SpecInvalidError(findings) from None
        return _renamed(source, folder, origin)


def _moved(path: Path, folder: Path) -> Path:
    return folder / path if (folder / path).exists() else path


def _renamed(source: Source, folder: Path, origin: Origin) -> Source:
    """Return a source under its user-visible name: `REV:file`."""
    others = {name: _renamed(other, folder, origin) for name, other in source.others.items()}
    return replace(source, path=_shown(source.path, folder, origin), others=others)


def _renamed_finding(finding: Finding, folder: Path, origin: Origin) -> Finding:
    path = _shown(finding.location.path, folder, origin)
    return replace(finding, location=replace(finding.location, path=path))


def _shown(path: str, folder: Path, origin: Origin) -> str:
    relative = os.path.relpath(path, folder)
    return f"{origin.revision}:{Path(relative).as_posix()}"
