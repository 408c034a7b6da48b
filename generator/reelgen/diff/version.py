"""One version of a spec: its document and its Python API, and where each part is in the text."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from ..config import Config
from ..document.bundle import bundle
from ..document.load import load
from ..document.openapi import Document
from ..findings import Finding, SpecInvalidError
from ..ir.model import Provider
from ..ir.names import identifier
from ..lower import lower
from ..schema.pointer import Pointer
from ..source import Source
from .revision import files_at, unreadable


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a version is read from: a file, or a file at a revision."""

    path: str
    """The file, relative to this folder or absolute."""
    revision: str = ""
    """The revision; empty for the work tree."""

    def __str__(self) -> str:
        return f"{self.revision}:{self.path}" if self.revision else self.path


@dataclass(frozen=True)
class Version:
    """One version of a provider."""

    source: Source
    document: Document
    provider: Provider

    def locate(self, pointer: Pointer | None) -> str | None:
        """Return the position of a part of the document: `file:line:column`."""
        if pointer is None:
            return None
        return str(self.source.locate(pointer, key=True))


def read_version(origin: Origin, name: str, config: Config | None = None) -> Version:
    """Return the version of an origin, under the name of a provider. Raises SpecInvalidError."""
    source = read_source(origin, config)
    document = load(source)
    return Version(source, document, lower(document, source, identifier(name)))


def read_source(origin: Origin, config: Config | None = None) -> Source:
    """Return the document of an origin with all it refers to. Raises SpecInvalidError."""
    allowed = config.allow_refs if config else ()
    overlays = config.overlays if config else ()
    if not origin.revision:
        return bundle(Path(origin.path), allowed, overlays)
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
        try:
            source = bundle(folder / spec, [_moved(path, folder) for path in allowed], moved)
        except SpecInvalidError as error:
            findings = [_renamed_finding(one, folder, origin) for one in error.findings]
            raise SpecInvalidError(findings) from None
        return _renamed(source, folder, origin)


def _moved(path: Path, folder: Path) -> Path:
    return folder / path if (folder / path).exists() else path


def _renamed(source: Source, folder: Path, origin: Origin) -> Source:
    """Return a source under the name that its user knows it by: `REV:file`."""
    others = {name: _renamed(one, folder, origin) for name, one in source.others.items()}
    return replace(source, path=_shown(source.path, folder, origin), others=others)


def _renamed_finding(finding: Finding, folder: Path, origin: Origin) -> Finding:
    path = _shown(finding.location.path, folder, origin)
    return replace(finding, location=replace(finding.location, path=path))


def _shown(path: str, folder: Path, origin: Origin) -> str:
    relative = os.path.relpath(path, folder)
    return f"{origin.revision}:{Path(relative).as_posix()}"
