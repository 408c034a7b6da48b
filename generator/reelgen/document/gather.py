"""A document and the files it refers to, as one: every reference is a local one in the end.

The data of other files stands under FILES in that of the root. Only files in the root's own folder
are read, and in folders the user allows; links are followed before that is decided. Nothing is
fetched over the network.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from ..findings import Finding, SpecInvalidError
from ..plain import object_at
from ..source import FILES, Source, read
from .identify import identified
from .references import Reference, references
from .upgrade import upgraded


class _Refusal(NamedTuple):
    message: str
    remedy: str


NETWORK = _Refusal(
    "leads to the network or out of the file system",
    "download it into the document's folder and refer to it there",
)
OUTSIDE = _Refusal(
    "leads out of the document's folder",
    "move it below that folder, or name its own with --allow-refs",
)
MISSING = _Refusal("names a file that is not there", "correct the path")
MAX_FILES = 10_000


def gather(
    path: Path,
    allowed: Iterable[Path] = (),
    overlays: Sequence[Path] = (),
    refused: list[Finding] | None = None,
) -> Source:
    """The document at `path` with all it refers to, as 3.1. Raises SpecInvalidError.

    Where there is a list `refused`, findings about references go into it, and it goes on.
    """
    root = read(path)
    if overlays:
        from .overlay import overlaid  # a library that only overlays need

        data, also_read = overlaid(root.data, overlays)
        root = replace(root, data=data, also_read=also_read)
    root = _identified(root)
    folders = (path.resolve().parent, *(folder.resolve() for folder in allowed))
    gathered = _Gathered(root, path, folders)
    gathered.follow(root, path, "")
    if refused is not None:
        refused.extend(gathered.findings)
    elif gathered.findings:
        raise SpecInvalidError(gathered.findings)
    others = {name: one for name, one in gathered.others.items() if one is not None}
    data = root.data
    if others:
        data = {**data, FILES: {name: one.data for name, one in others.items()}}
    return replace(root, data=upgraded(data), others=others)


def _identified(source: Source) -> Source:
    """With references by name as pointers: what is defined here is not looked for elsewhere."""
    data = identified(source.data)
    return source if data is source.data else replace(source, data=data)


@dataclass
class _Gathered:
    root: Source
    path: Path
    folders: tuple[Path, ...]
    others: dict[str, Source | None] = field(default_factory=dict[str, Source | None])
    """By path below the root's folder; None where a file cannot be read."""
    findings: list[Finding] = field(default_factory=list[Finding])

    def follow(self, source: Source, path: Path, name: str) -> None:
        """Make the references of one file local, and those of the files it refers to."""
        waiting = [(source, path, name)]
        while waiting:
            source, path, name = waiting.pop()
            for one in list(references(source.data)):
                waiting.extend(self._follow(one, source, path, name))

    def _follow(
        self, one: Reference, source: Source, path: Path, name: str
    ) -> Iterator[tuple[Source, Path, str]]:
        location, _, fragment = one.text.partition("#")
        if not location:
            target = name
        elif one.key != "$ref" and "/" not in location and location in _schemas(self.root):
            return  # a schema whose name looks like that of a file
        else:
            found, refusal = self._file(unquote(location), path)
            if refusal is not None:
                where = source.locate((*one.pointer, one.key))
                message = f"reference {one.text} {refusal.message}"
                self.findings.append(Finding(where, message, refusal.remedy))
                return
            target = self._name(found)
            if target and target not in self.others:
                other = self._read(found, target)
                if other is not None:
                    yield other, found, target
        steps = f"/{FILES}/{_escaped(target)}" if target else ""
        one.holder[one.key] = f"#{steps}{fragment}"

    def _file(self, location: str, path: Path) -> tuple[Path, _Refusal | None]:
        """The file a reference names, and why it may not be read."""
        target = path.parent / location
        if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]+:|//|\\\\", location):
            return target, NETWORK
        if "\0" in location or not any(_inside(target, folder) for folder in self.folders):
            return target, OUTSIDE
        return target, None if target.is_file() else MISSING

    def _name(self, target: Path) -> str:
        """Below the root's folder, links resolved; empty for the root itself."""
        real = target.resolve()
        if real == self.path.resolve():
            return ""
        return Path(os.path.relpath(real, self.folders[0])).as_posix()

    def _read(self, target: Path, name: str) -> Source | None:
        self.others[name] = None
        if len(self.others) > MAX_FILES:
            raise SpecInvalidError([_too_many(self.root)])
        try:
            shown = Path(os.path.normpath(self.path.parent / name)).as_posix()
            self.others[name] = other = _identified(read(target, shown))
        except SpecInvalidError as error:
            self.findings.extend(error.findings)
            return None
        return other


def _too_many(root: Source) -> Finding:
    return Finding(root.locate(()), f"refers to more than {MAX_FILES:,} files", "bundle them")


def _inside(target: Path, folder: Path) -> bool:
    try:
        return target.resolve().is_relative_to(folder)
    except (OSError, RuntimeError, ValueError):  # a circle of links, a name too long
        return False


def _schemas(source: Source) -> dict[str, Any]:
    return object_at(object_at(source.data, "components"), "schemas")


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
