"""A document and the files it refers to, as one: every reference is a local one in the end.

The data of other files is kept under FILES in that of the root. Only files in the root's own folder
are read, and in folders the user allows; links are followed before that is decided. Nothing is
fetched over the network.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from ..findings import Finding, SpecInvalidError
from ..json_types import object_at
from ..schema.dynamic_references import Resolved, TooManyCopiesError, resolve_dynamic_references
from ..schema.named_references import resolve_named_references
from ..schema.pointer import Pointer, escape, parse_fragment
from ..schema.pointer import read as read_pointer
from ..schema.references import REFERENCE_KEYWORDS, Reference, is_inside_data, references
from ..schema.resources import anchors
from ..schema.walk import FILES
from ..source import Source, read
from .check import check_format
from .normalize import normalize
from .normalize.repair import Repair


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
UNREADABLE = _Refusal("names a file that cannot be used", "mend that file")
MISSING = _Refusal("names a file that is not there", "correct the path")
MAX_FILES = 10_000


def bundle(
    path: Path,
    allowed: Iterable[Path] = (),
    overlays: Sequence[Path] = (),
    refused: list[Finding] | None = None,
    *,
    strict: bool = False,
) -> Source:
    """Return the document at `path` with all it refers to, normalized. Raises SpecInvalidError.

    Args:
        path: The document.
        allowed: Further folders that references may lead into.
        overlays: Overlays to lay over the document, in order.
        refused: A list to add findings about references to, instead of raising them.
        strict: Repair no mistake; what can be repaired without it is in `warnings`.
    """
    return normalized(gather(read(path), path, allowed, overlays, refused), strict=strict)


def normalized(source: Source, *, strict: bool = False) -> Source:
    """Return a gathered document after the passes; repairs are in `warnings`."""
    data, repairs = normalize(source.data, strict=strict)
    warnings = tuple(sorted(_warning(source, repair) for repair in repairs))
    return replace(source, data=data, warnings=warnings)


def gather(
    root: Source,
    path: Path,
    allowed: Iterable[Path] = (),
    overlays: Sequence[Path] = (),
    refused: list[Finding] | None = None,
) -> Source:
    """Return a document as it is written, with all it refers to. Raises SpecInvalidError.

    Args:
        root: The document, as it was read.
        path: Where it was read.
        allowed: Further folders that references may lead into.
        overlays: Overlays to lay over the document, in order.
        refused: A list to add findings about references to, instead of raising them.
    """
    if overlays:
        from .overlay import overlaid  # a library that only overlays need

        data, also_read = overlaid(root.data, overlays)
        root = replace(root, data=data, also_read=also_read)
    foreign = check_format(root)
    if foreign:
        raise SpecInvalidError(foreign)
    root = _identified(root)
    folders = (path.resolve().parent, *(folder.resolve() for folder in allowed))
    bundler = _Bundler(root, path, folders)
    bundler.follow()
    if refused is not None:
        refused.extend(bundler.findings)
    elif bundler.findings:
        raise SpecInvalidError(bundler.findings)
    data, others = root.data, bundler.others
    if others:
        data = {**data, FILES: {name: one.data for name, one in others.items()}}
    root = replace(root, others=others)
    if bundler.is_dynamic:
        data, copies = _resolved(replace(root, data=data))
        root = replace(root, copies=copies)
    return replace(root, data=data)


def _warning(source: Source, repair: Repair) -> Finding:
    message, _, assumed = repair.message.partition("; ")
    where = source.position(repair.pointer, key=repair.key)
    return Finding(where, message, assumed, repair.id)


def _resolved(source: Source) -> Resolved:
    try:
        return resolve_dynamic_references(source.data)
    except TooManyCopiesError as error:
        message = "has more meanings by `$dynamicRef` than can be written out"
        remedy = "let fewer schemas have the same `$dynamicAnchor`"
        where = replace(source.position(error.pointer), pointer=())  # no part can be left out
    raise SpecInvalidError([Finding(where, message, remedy)])


def _identified(source: Source) -> Source:
    """Return the source with references by name as pointers: those are not looked for elsewhere."""
    data = resolve_named_references(source.data)
    return source if data is source.data else replace(source, data=data)


@dataclass
class _Bundler:
    """Follows references from file to file, and makes them local in the data it has read."""

    root: Source
    path: Path
    folders: tuple[Path, ...]
    others: dict[str, Source] = field(default_factory=dict[str, Source])
    """By path below the root's folder."""
    findings: list[Finding] = field(default_factory=list[Finding])
    is_dynamic: bool = False
    """A `$dynamicRef` is among the references."""
    _anchors: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    """The named schemas of each file that others refer to by name."""
    _waiting: list[tuple[str, Pointer]] = field(default_factory=list[tuple[str, Pointer]])
    """Where to look for references next: file and place."""
    _seen: set[tuple[str, Pointer]] = field(default_factory=set[tuple[str, Pointer]])
    _done: set[tuple[int, str]] = field(default_factory=set[tuple[int, str]])
    """References that are local by now."""

    def follow(self) -> None:
        """Make all references local: those of the root, and of all it leads to."""
        self._waiting.append(("", ()))
        while self._waiting:
            name, pointer = self._waiting.pop()
            source = self._source(name)
            for one in list(references(read_pointer(source.data, pointer), pointer)):
                if (id(one.holder), one.key) not in self._done:
                    self._done.add((id(one.holder), one.key))
                    self._follow(one, source, name)

    def _source(self, name: str) -> Source:
        return self.others[name] if name else self.root

    def _follow(self, one: Reference, source: Source, name: str) -> None:
        location, _, fragment = one.text.partition("#")
        target = name
        if location:
            if (
                one.key not in REFERENCE_KEYWORDS
                and "/" not in location
                and location in _schemas(self.root)
            ):
                return  # a schema whose name looks like that of a file
            holder = self.path.parent / name if name else self.path
            found, refusal = self._file(unquote(location), holder)
            if refusal is None:
                target, refusal = self._name(found), self._read(found)
            if refusal in (MISSING, OUTSIDE) and one.key not in REFERENCE_KEYWORDS:
                return  # nothing is read; `dangling` says so where it is no leftover
            if refusal is not None:
                where = source.locate((*one.pointer, one.key))
                message = f"reference {one.text} {refusal.message}"
                self.findings.append(Finding(where, message, refusal.remedy))
                return
        self.is_dynamic = self.is_dynamic or one.key == "$dynamicRef"
        if fragment and not fragment.startswith("/"):
            if fragment not in self._anchors_of(target):
                return  # refused later as a reference to nothing
            fragment = self._anchors_of(target)[fragment]
        place = target, parse_fragment(f"#{fragment}")
        if is_inside_data(place[1]) and place not in self._seen:
            self._seen.add(place)
            self._waiting.append(place)
        steps = f"/{FILES}/{_encoded(target)}" if target else ""
        one.holder[one.key] = f"#{steps}{fragment}"

    def _anchors_of(self, name: str) -> dict[str, str]:
        if name not in self._anchors:
            self._anchors[name] = anchors(self._source(name).data)
        return self._anchors[name]

    def _file(self, location: str, path: Path) -> tuple[Path, _Refusal | None]:
        """The file a reference names, and why it may not be read."""
        target = path.parent / location
        if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]+:|//|\\\\", location):
            return target, NETWORK
        if "\0" in location or not any(_inside(target, folder) for folder in self.folders):
            return target, OUTSIDE
        there = os.path.isfile(target)  # noqa: PTH113 - it does not raise
        return target, None if there else MISSING

    def _name(self, target: Path) -> str:
        """Below the root's folder, links resolved; empty for the root itself."""
        real = target.resolve()
        if real == self.path.resolve():
            return ""
        return Path(os.path.relpath(real, self.folders[0])).as_posix()

    def _read(self, target: Path) -> _Refusal | None:
        """Read a file that was not read yet; what is wrong inside it goes to the findings."""
        name = self._name(target)
        if not name or name in self.others:
            return None
        if len(self.others) >= MAX_FILES:
            raise SpecInvalidError([_too_many(self.root)])
        try:
            shown = Path(os.path.normpath(self.path.parent / name)).as_posix()
            self.others[name] = _identified(read(target, shown))
        except SpecInvalidError as error:
            self.findings.extend(error.findings)
            return UNREADABLE
        self._waiting.append((name, ()))
        return None


def _too_many(root: Source) -> Finding:
    return Finding(root.locate(()), f"refers to more than {MAX_FILES:,} files", "bundle them")


def _inside(target: Path, folder: Path) -> bool:
    try:
        return target.resolve().is_relative_to(folder)
    except (OSError, RuntimeError, ValueError):  # a circle of links, a name too long
        return False


def _schemas(source: Source) -> dict[str, Any]:
    return object_at(object_at(source.data, "components"), "schemas")


def _encoded(name: str) -> str:
    return escape(name).replace("%", "%25")
