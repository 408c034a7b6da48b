"""Bundle a document and the files it refers to into one document with local references.

The data of other files is stored under FILES in the data of the root. Only files below the root's
folder and below allowed folders are read; symbolic links are resolved first. Nothing is fetched
over the network.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from ..findings import Finding, SpecInvalidError
from ..json_types import JsonObject, object_at
from ..schema.dynamic_references import (
    ResolvedDocument,
    TooManyCopiesError,
    resolve_dynamic_references,
)
from ..schema.named_references import resolve_named_references
from ..schema.pointer import Pointer, escape, parse_fragment
from ..schema.pointer import read as read_pointer
from ..schema.references import (
    REFERENCE_KEYWORDS,
    Reference,
    example_references,
    is_inside_data,
    references,
)
from ..schema.resources import anchors
from ..schema.walk import FILES
from ..source import Source, read
from .normalize import normalize
from .normalize.repair import Repair
from .versions import is_supported


class _Refusal(NamedTuple):
    message: str
    remedy: str


NETWORK = _Refusal(
    "is remote, which is not supported",
    "download it into the document's folder and refer to it there",
)
OUTSIDE = _Refusal(
    "is outside of the document's folder",
    "move the file below that folder, or allow its folder with --allow-refs",
)
UNREADABLE = _Refusal("names a file that cannot be read", "correct that file")
MISSING = _Refusal("names a file that does not exist", "correct the path")
MAX_FILES = 10_000


def bundle(
    path: Path,
    allowed: Iterable[Path] = (),
    overlays: Sequence[Path] = (),
    refused: list[Finding] | None = None,
    *,
    strict: bool = False,
) -> Source:
    """Return the document at `path` with all its references, normalized. Raises SpecInvalidError.

    Args:
        path: The document.
        allowed: Further folders whose files may be referenced.
        overlays: Overlays to apply, in order.
        refused: A list to add findings about references to, instead of raising them.
        strict: Repair nothing. Without it repairs are listed in `warnings`.
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
    """Return a document as written, with all its references. Raises SpecInvalidError.

    Args:
        root: The document as read.
        path: The path of the document.
        allowed: Further folders that references may refer to.
        overlays: Overlays to apply to the document, in order.
        refused: A list to add findings about references to, instead of raising them.
    """
    if overlays:
        from .overlay import overlaid  # a library that only overlays need

        data, also_read = overlaid(root.data, overlays)
        root = replace(root, data=data, also_read=also_read)
    if not is_supported(root.data):
        from .check import check_format  # imports the typed document, which is slow to import

        raise SpecInvalidError(check_format(root))
    root = _identified(root)
    folders = (path.resolve().parent, *(folder.resolve() for folder in allowed))
    bundler = _Bundler(root, path, folders, with_examples=refused is not None)
    bundler.follow()
    if refused is not None:
        refused.extend(bundler.findings)
    elif bundler.findings:
        raise SpecInvalidError(bundler.findings)
    data, others = root.data, bundler.others
    if others:
        data = {**data, FILES: {name: source.data for name, source in others.items()}}
    root = replace(root, others=others)
    if bundler.is_dynamic:
        data, copies = _resolved(replace(root, data=data))
        root = replace(root, copies=copies)
    return replace(root, data=data)


def _warning(source: Source, repair: Repair) -> Finding:
    message, _, assumed = repair.message.partition("; ")
    where = source.position(repair.pointer, key=repair.key)
    return Finding(where, message, assumed, repair.id, repair.name)


def _resolved(source: Source) -> ResolvedDocument:
    try:
        return resolve_dynamic_references(source.data)
    except TooManyCopiesError as error:
        message = "expands to too many schemas through `$dynamicRef`"
        remedy = "give fewer schemas the same `$dynamicAnchor`"
        where = replace(source.position(error.pointer), pointer=())  # no part can be skipped
    raise SpecInvalidError([Finding(where, message, remedy)])


def _identified(source: Source) -> Source:
    """Return the source with references to anchors rewritten as pointers."""
    data = resolve_named_references(source.data)
    return source if data is source.data else replace(source, data=data)


@dataclass
class _Bundler:
    """A run over references from file to file that makes them local."""

    root: Source
    path: Path
    folders: tuple[Path, ...]
    with_examples: bool = False
    """Follow references to examples as well, which no generated code depends on."""
    others: dict[str, Source] = field(default_factory=dict[str, Source])
    """The other files, by path below the root's folder."""
    findings: list[Finding] = field(default_factory=list[Finding])
    is_dynamic: bool = False
    """Whether a reference is a `$dynamicRef`."""
    _anchors: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    """The anchors of each file, by file."""
    _waiting: list[tuple[str, Pointer]] = field(default_factory=list[tuple[str, Pointer]])
    """Files and pointers to search for references next."""
    _seen: set[tuple[str, Pointer]] = field(default_factory=set[tuple[str, Pointer]])
    _done: set[tuple[int, str]] = field(default_factory=set[tuple[int, str]])
    """References that are already local."""
    _local: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """Keys and texts of the root's references into itself, since documents repeat them."""

    def follow(self) -> None:
        """Make all references of the root, and of everything it refers to, local."""
        self._waiting.append(("", ()))
        while self._waiting:
            name, pointer = self._waiting.pop()
            source = self._source(name)
            if self.with_examples and not pointer:
                for reference in example_references(source.data):
                    self._follow(reference, source, name, is_example=True)
            for reference in list(references(read_pointer(source.data, pointer), pointer)):
                if not name and (reference.key, reference.text) in self._local:
                    continue
                if (id(reference.container), reference.key) not in self._done:
                    self._done.add((id(reference.container), reference.key))
                    self._follow(reference, source, name)

    def _source(self, name: str) -> Source:
        return self.others[name] if name else self.root

    def _follow(
        self, reference: Reference, source: Source, name: str, *, is_example: bool = False
    ) -> None:
        path, _, fragment = reference.text.partition("#")
        target = name
        if path:
            if (
                reference.key not in REFERENCE_KEYWORDS
                and "/" not in path
                and path in _schemas(self.root)
            ):
                return  # a schema whose name looks like a file name
            container = self.path.parent / name if name else self.path
            file, refusal = self._file(unquote(path), container)
            if refusal is None:
                target, refusal = self._name(file), self._read(file)
            if refusal in (MISSING, OUTSIDE) and reference.key not in REFERENCE_KEYWORDS:
                return  # not read; `check_references` reports it unless a pass drops it
            if refusal is not None:
                where = source.locate((*reference.pointer, reference.key))
                message = f"reference {reference.text!r} {refusal.message}"
                self.findings.append(Finding(where, message, refusal.remedy))
                return
        self.is_dynamic = self.is_dynamic or reference.key == "$dynamicRef"
        if fragment and not fragment.startswith("/"):
            if fragment not in self._anchors_of(target):
                return  # reported later as unresolved
            fragment = self._anchors_of(target)[fragment]
        location = target, parse_fragment(f"#{fragment}")
        is_searched = is_inside_data(location[1]) and not is_example  # whose value is data
        if is_searched and location not in self._seen:
            self._seen.add(location)
            self._waiting.append(location)
        steps = f"/{FILES}/{_encoded(target)}" if target else ""
        reference.container[reference.key] = f"#{steps}{fragment}"
        if not (name or target or is_example):
            self._local.add((reference.key, reference.text))

    def _anchors_of(self, name: str) -> dict[str, str]:
        if name not in self._anchors:
            self._anchors[name] = anchors(self._source(name).data)
        return self._anchors[name]

    def _file(self, location: str, path: Path) -> tuple[Path, _Refusal | None]:
        """Return the file that a reference names, and why it may not be read."""
        target = path.parent / location
        if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]+:|//|\\\\", location):
            return target, NETWORK
        if "\0" in location or not any(_inside(target, folder) for folder in self.folders):
            return target, OUTSIDE
        exists = os.path.isfile(target)  # noqa: PTH113 - it does not raise
        return target, None if exists else MISSING

    def _name(self, target: Path) -> str:
        """Return the resolved path relative to the root's folder; empty for the root itself."""
        real = target.resolve()
        if real == self.path.resolve():
            return ""
        return Path(os.path.relpath(real, self.folders[0])).as_posix()

    def _read(self, target: Path) -> _Refusal | None:
        """Read a file once; its errors are added to the findings."""
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
    return Finding(
        root.locate(()), f"refers to more than {MAX_FILES:,} files", "bundle them into one file"
    )


def _inside(target: Path, folder: Path) -> bool:
    try:
        return target.resolve().is_relative_to(folder)
    except (OSError, RuntimeError, ValueError):  # circular links, a name too long
        return False


def _schemas(source: Source) -> JsonObject:
    return object_at(object_at(source.data, "components"), "schemas")


def _encoded(name: str) -> str:
    return escape(name).replace("%", "%25")
