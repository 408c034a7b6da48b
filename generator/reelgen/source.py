"""Read YAML or JSON text as plain data, and locate any part of it by line and column.

Loading is fast and drops positions; the text is parsed again when a finding needs one.
"""

from __future__ import annotations

import hashlib
import json
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.reader import ReaderError

from .by_identity import ByIdentity
from .findings import Finding, Location, SpecInvalidError
from .json_positions import JsonPositions, Members
from .schema.pointer import Pointer
from .schema.pointer import read as read_pointer
from .schema.registry import Registry
from .schema.walk import FILES
from .yaml_data import Node, compose, load

LONG = 200_000
"""Minimum length of JSON text whose positions are found by scanning, not by full parsing."""

MAX_BYTES = 50_000_000
"""Maximum size of a file; the largest published OpenAPI documents have 35 MB."""

MAX_LEVELS = 1000
"""Maximum nesting of YAML; deeper text is rejected before a parser recurses into it."""

REMEDIES = {
    "mapping values are not allowed": "check the indentation of this line and the one above",
    "did not find expected": "check the indentation of this line and the one above",
    "expected <block end>": "check the indentation of this line and the one above",
    "found duplicate key": "remove or rename one of the two",
    "found character '\\t'": "indent with spaces",
    "found undefined alias": "define the anchor, or repeat the value",
}


class Span(NamedTuple):
    """The part of a text that a scalar occupies, including its quotes."""

    path: str
    start: int
    end: int
    text: str
    style: str | None
    """The quote or block indicator; None for a plain scalar."""

    @property
    def is_plain(self) -> bool:
        """Whether the scalar has no quotes."""
        return self.style is None


@dataclass(frozen=True)
class Source:
    """A document: its text, its data, and the positions of its parts."""

    path: str
    """The path as given by the user; used in findings and headers."""
    text: str
    data: Any
    others: Mapping[str, Source] = field(default_factory=dict[str, "Source"])
    """The files that this one refers to; their data is in `data` under FILES."""
    also_read: Mapping[str, str] = field(default_factory=dict[str, str])
    """Other files that contribute to the data, with their hashes."""
    copies: Mapping[Pointer, Pointer] = field(default_factory=dict[Pointer, Pointer])
    """Pointers of copied schemas, by the pointers of the originals they come from."""
    warnings: tuple[Finding, ...] = ()
    """Repaired errors of the data; `check` is the kind of repair."""
    root: Node | None = field(default=None, repr=False, compare=False)
    """The root node of the text; None until a position is requested."""
    members: Members | None = field(default=None, repr=False, compare=False)
    """The outer members of a JSON text; None until a position is requested."""

    @property
    def sha256(self) -> str:
        """Hash of the text, in hexadecimal."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def inputs(self) -> dict[str, str]:
        """The files that were read, with the hashes of their bytes."""
        read_files = {file.path: file.sha256 for file in (self, *self.others.values())}
        return {**read_files, **self.also_read}

    @cached_property
    def _root(self) -> Node | None:
        return self.root or _composed(self.text)

    def value(self, pointer: Pointer) -> Any:
        """Return the value at a pointer, which may pass through references; None if missing."""
        steps, whole = Registry(self.data).canonical(pointer)
        return read_pointer(self.data, steps) if whole else None

    def locate(self, pointer: Pointer, *, key: bool = False) -> Location:
        """Return the location of the value at `pointer`, or of its key, or of its nearest parent.

        The pointer may pass through references.
        """
        steps, whole = Registry(self.data).canonical(pointer)
        return replace(self.position(steps, key=key and whole), pointer=pointer)

    def position(self, steps: Pointer, *, key: bool = False) -> Location:
        """Return the location of a value in the text, or of its key.

        `steps`: a canonical pointer, which passes through no reference.
        """
        copy = next((prefix for prefix in self.copies if steps[: len(prefix)] == prefix), None)
        if copy is not None:
            return self.position((*self.copies[copy], *steps[len(copy) :]), key=key)
        if steps[:1] == (FILES,) and len(steps) > 1 and str(steps[1]) in self.others:
            return self.others[str(steps[1])].position(steps[2:], key=key)
        return replace(self._position(tuple(map(str, steps)), key=key), pointer=steps)

    @cached_property
    def _json(self) -> JsonPositions:
        return JsonPositions(self.text, self.members)

    def _position(self, steps: tuple[str, ...], *, key: bool) -> Location:
        if not self.is_yaml and len(self.text) > LONG:
            try:
                return Location(self.path, *self._json.locate(steps, key=key))
            except (ValueError, IndexError):  # YAML that begins like JSON
                pass
        node, _ = self._node(steps, key=key)
        if node is None:
            return Location(self.path)
        mark = node.start_mark
        return Location(self.path, mark.line + 1, mark.column + 1)

    def node(self, pointer: Pointer) -> Node | None:
        """Return the node at a canonical pointer of this file, or None."""
        node, whole = self._node(tuple(map(str, pointer)), key=False)
        return node if whole else None

    def _node(self, steps: tuple[str, ...], *, key: bool) -> tuple[Node | None, bool]:
        """Return the node at these steps or the nearest parent, and whether it is the node."""
        node = nearest = self._root
        for index, step in enumerate(steps):
            child = self._child(node, step)
            if child is None:
                return nearest, False
            name, node = child
            nearest = name if key and index == len(steps) - 1 else node
        return nearest, nearest is not None

    def _child(self, node: Node | None, step: str) -> tuple[Node, Node] | None:
        """Return the node of a key, or of an item, and that of its value."""
        if node is None or node.id == "scalar":
            return None
        if node.id == "mapping":
            return self._members(node).get(step)
        if not step.isdigit() or int(step) >= len(node.value):
            return None
        return node.value[int(step)], node.value[int(step)]

    @cached_property
    def _members(self) -> ByIdentity[Node, dict[str, tuple[Node, Node]]]:
        return ByIdentity(_named_members)

    @property
    def is_yaml(self) -> bool:
        """Whether the text is not written as JSON."""
        return self.text.lstrip()[:1] != "{"

    def span(self, pointer: Pointer, *, key: bool = False) -> Span | None:
        """Return the span of a scalar in the text, or of the key of a value, or None."""
        steps, whole = Registry(self.data).canonical(pointer)
        if not whole:
            return None
        source: Source = self
        copy = next((prefix for prefix in self.copies if steps[: len(prefix)] == prefix), None)
        if copy is not None:
            steps = tuple(map(str, (*self.copies[copy], *steps[len(copy) :])))
        if steps[:1] == (FILES,) and len(steps) > 1 and steps[1] in self.others:
            source, steps = self.others[steps[1]], steps[2:]
        node, whole = source._node(steps, key=key)
        if node is None or not whole or node.id != "scalar":
            return None
        start, end = node.start_mark.index, node.end_mark.index
        written = source.text[start:end]
        return Span(source.path, start, end, written, node.style or None)


@lru_cache(maxsize=2)
def _composed(text: str) -> Node | None:
    """Return the root node of a text; sources of one text, before and after passes, share it."""
    for pure in _readers(text):
        try:
            return compose(text, pure=pure)
        except (YAMLError, RecursionError):
            continue
    return None


_BYTE_ORDER_MARK = "\ufeff"


def _readers(text: str) -> tuple[bool, ...]:
    """Return the readers to try for positions, by whether they are pure Python.

    The slow reader accepts what the fast one rejects. The fast one does not count a byte order
    mark: all its indexes are one too low.
    """
    return (True,) if text.startswith(_BYTE_ORDER_MARK) else (False, True)


def read(
    path: Path, shown: str | None = None, *, with_nodes: bool = False, with_types: bool = False
) -> Source:
    """Read one document. Raises SpecInvalidError.

    Args:
        path: The document.
        shown: Its path in findings.
        with_nodes: Keep the nodes of YAML, for the positions of many findings.
        with_types: Keep values of types that JSON lacks, such as bytes; they are text otherwise.
    """
    name = shown or path.as_posix()
    return parse(read_text(path, name), name, with_nodes=with_nodes, with_types=with_types)


def read_text(path: Path, shown: str | None = None) -> str:
    """Return the text of a file. Raises SpecInvalidError."""
    name = shown or path.as_posix()
    try:
        return _content(path, name).decode()
    except (OSError, ValueError) as error:
        if isinstance(error, UnicodeDecodeError):
            raise _invalid(name, "is not UTF-8 text", "save the file as UTF-8") from None
        reason = error.strerror if isinstance(error, OSError) else None
        raise _invalid(name, f"cannot be read: {reason or error}", "check the path") from None


def _content(path: Path, name: str) -> bytes:
    """Return the bytes of a regular file; pipes and devices, which may never end, are rejected."""
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(None, "Is a directory")
    if not stat.S_ISREG(status.st_mode):
        raise _invalid(name, "is not a regular file", "pass a regular file")
    if status.st_size > MAX_BYTES:
        message = f"is larger than {MAX_BYTES:,} bytes: {status.st_size:,}"
        raise _invalid(name, message, "split it into several files")
    return path.read_bytes()


def _invalid(name: str, message: str, remedy: str) -> SpecInvalidError:
    return SpecInvalidError([Finding(Location(name), message, remedy)])


def parse(text: str, name: str, *, with_nodes: bool = False, with_types: bool = False) -> Source:
    """Parse text as a document, as `read` does. Raises SpecInvalidError."""
    if text.lstrip()[:1] == "{":
        return Source(name, text, _json(text, name))
    roots: list[object] = []
    is_counted = len(_readers(text)) > 1
    kept = roots if with_nodes and is_counted else None
    data = _yaml(text, name, kept, with_types=with_types)
    return Source(name, text, data, root=roots[-1] if roots else None)


def _json(text: str, name: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_unique_names)
    except (ValueError, RecursionError):
        return _yaml(text, name)  # which locates the error


def _unique_names(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return an object. Raises ValueError for duplicate names."""
    node = dict(pairs)
    if len(node) < len(pairs):
        raise ValueError("duplicate name")
    return node


def _yaml(
    text: str, name: str, roots: list[object] | None = None, *, with_types: bool = False
) -> object:
    """Return the data of a text. The root node is added to `roots`."""
    deep = _too_deep(text)
    if deep is not None:
        location = Location(name, deep.line + 1, deep.column + 1)
        raise SpecInvalidError([Finding(location, *TOO_DEEP)])
    try:
        try:
            return load(text, pure=False, roots=roots, with_types=with_types)
        except YAMLError:
            # slower, and clearer about errors
            return load(text, pure=True, roots=roots, with_types=with_types)
    except MarkedYAMLError as marked:
        error: Any = marked
        mark = error.problem_mark or error.context_mark
        location = Location(name, mark.line + 1, mark.column + 1) if mark else Location(name)
        message = error.problem or "is not YAML"
        remedy = next((r for m, r in REMEDIES.items() if m in message), "correct the YAML here")
        raise SpecInvalidError([Finding(location, message.split("\n")[0], remedy)]) from None
    except RecursionError:
        raise _invalid(name, *TOO_DEEP) from None
    except ReaderError as error:
        line = text.count("\n", 0, error.position)
        column = error.position - (text.rfind("\n", 0, error.position) + 1)
        location = Location(name, line + 1, column + 1)
        message = f"contains the character U+{error.character:04X}, which YAML does not allow"
        raise SpecInvalidError([Finding(location, message, "remove or escape it")]) from None
    except (YAMLError, ValueError) as reason:
        raise _invalid(name, f"is not YAML: {reason}", "correct the YAML") from None


TOO_DEEP = "is nested too deeply", "reduce the nesting"
_NO_BRACKETS = bytes({*range(256)} - {*b"[]{}"})
_DEEP_LINE = re.compile(rf"[-?:][ \t](?:[ \t]*[-?:][ \t]){{{MAX_LEVELS // 4 - 1}}}")


def _too_deep(text: str) -> Any:
    """Return the mark of the first node below more than MAX_LEVELS others, or None.

    The parsers recurse, the second in quadratic time; the events of the first do not.
    """
    if not _may_be_deep(text):
        return None
    from ruamel.yaml import cyaml
    from ruamel.yaml.events import CollectionEndEvent, CollectionStartEvent, StreamEndEvent

    parser: Any = getattr(cyaml, "CParser")(text)  # noqa: B009 - it is not exported
    level = 0
    try:
        while not isinstance(event := parser.get_event(), StreamEndEvent):
            level += isinstance(event, CollectionStartEvent)
            level -= isinstance(event, CollectionEndEvent)
            if level > MAX_LEVELS:
                return event.start_mark
    except YAMLError:  # reported when the text is loaded
        pass
    return None


def _may_be_deep(text: str) -> bool:
    """Return whether brackets, including quoted ones, or indentation allow that many levels."""
    if " " * MAX_LEVELS in text or _DEEP_LINE.search(text):
        return True
    level = 0
    for bracket in text.encode(errors="replace").translate(None, _NO_BRACKETS):
        level = level + 1 if bracket in b"[{" else max(level - 1, 0)
        if level > MAX_LEVELS // 4:
            return True
    return False


def _named_members(mapping: Node) -> dict[str, tuple[Node, Node]]:
    """Return the nodes of each key and value; of duplicate keys, the first."""
    pairs = reversed(mapping.value)
    return {name.value: (name, value) for name, value in pairs if name.id == "scalar"}
