"""Edits of the text of a document at the positions of its nodes; all other text is unchanged."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from ..json_types import JsonArray, is_array, is_object
from ..schema.pointer import Pointer
from ..source import Source
from ..yaml_data import Node


class Splice(NamedTuple):
    """One replacement in the text of a file."""

    start: int
    end: int
    text: str


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """Return a text with replacements; one that overlaps an earlier one is ignored."""
    parts: list[str] = []
    position = 0
    for start, end, content in sorted(set(splices)):
        if start >= position:
            parts += [text[position:start], content]
            position = end
    return "".join([*parts, text[position:]])


def set_field(source: Source, pointer: Pointer, name: str, value: object) -> Splice | None:
    """Return the splice that sets a field of the object at a pointer; None if impossible."""
    node = source.node(pointer)
    if node is None or node.id != "mapping":
        return None
    for key, child in node.value:
        if key.value == name:
            end = _end(source.text, key, child)
            start = child.start_mark.index
            space = " " if start == key.end_mark.index + 1 and start == end else ""
            return None if end is None else Splice(start, end, space + rendered(value, source))
    entry = f"{_scalar(name, source)}: {rendered(value, source)}"
    return _added(source.text, node, entry, list(node.value))


def append_item(source: Source, pointer: Pointer, value: object) -> Splice | None:
    """Return the splice that adds an item to the array at a pointer; None if impossible."""
    node = source.node(pointer)
    if node is None or node.id != "sequence":
        return None
    entry = rendered(value, source)
    entry = entry if node.flow_style else f"- {entry}"
    return _added(source.text, node, entry, [(None, item) for item in node.value])


def remove(source: Source, pointer: Pointer) -> Splice | None:
    """Return the splice that removes a field or an item; None if impossible."""
    parent, last = source.node(pointer[:-1]), str(pointer[-1])
    if parent is None or parent.id == "scalar":
        return None
    if parent.id == "mapping":
        pairs: JsonArray = list(parent.value)
        index = next((i for i, (key, _) in enumerate(pairs) if key.value == last), -1)
    else:
        pairs = [(None, item) for item in parent.value]
        index = int(last) if last.isdigit() and int(last) < len(pairs) else -1
    return _removed(source.text, parent, pairs, index) if index >= 0 else None


def _added(text: str, parent: Node, entry: str, pairs: JsonArray) -> Splice | None:
    """Return the splice of an entry after the last one."""
    if not pairs:
        at = parent.start_mark.index + 1
        return Splice(at, at, entry) if parent.flow_style else None
    key, value = pairs[-1]
    end = _end(text, key, value)
    if end is None:
        return None
    first = pairs[0][0] if pairs[0][0] is not None else pairs[0][1]
    if not parent.flow_style:
        column = first.start_mark.column if key is not None else parent.start_mark.column
        line_end = text.find("\n", end)
        at = len(text) if line_end < 0 else line_end
        return Splice(at, at, f"\n{' ' * column}{entry}")
    comma = re.compile(r"\s*,").match(text, end)
    at, lead = (comma.end(), "") if comma else (end, ",")
    is_long = "\n" in text[parent.start_mark.index : first.start_mark.index]
    space = f"\n{' ' * first.start_mark.column}" if is_long else " "
    return Splice(at, at, f"{lead}{space}{entry}")


def _removed(text: str, parent: Node, pairs: JsonArray, index: int) -> Splice | None:
    key, value = pairs[index]
    end = _end(text, key, value)
    if end is None:
        return None
    start = (value if key is None else key).start_mark.index
    if parent.flow_style:
        following = re.compile(r"\s*,\s*").match(text, end)
        if following:
            return Splice(start, following.end(), "")
        before = re.search(r"\s*,\s*\Z", text[:start])
        return Splice(before.start() if before else start, end, "")
    line = text.rfind("\n", 0, start) + 1
    if text[line:start].strip(" -"):
        return None  # it begins on the line of another
    if key is not None and "-" in text[line:start]:
        return None
    line_end = text.find("\n", end)
    return Splice(line, len(text) if line_end < 0 else line_end + 1, "")


def _end(text: str, key: Node | None, value: Node) -> int | None:
    """Return the end of the text of a value; None where it is not certain."""
    if key is not None:
        alias = re.compile(r"\s*:\s*\*[^\s,\]}]+").match(text, key.end_mark.index)
        if alias:
            return alias.end()
        if value.start_mark.index < key.end_mark.index:
            return None
    if value.id == "scalar" or value.flow_style:
        start: int = value.start_mark.index
        return start + len(text[start : value.end_mark.index].rstrip())
    if not value.value:
        return None
    last: Any = value.value[-1]
    last_key, last_value = last if value.id == "mapping" else (None, last)
    below = _end(text, last_key, last_value)
    return None if below is None or below < value.start_mark.index else below


_PLAIN = re.compile(r"[A-Za-z_/][A-Za-z0-9_./+-]*|\d{4}-\d\d-\d\d")
_RESERVED = frozenset(("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf"))
"""Texts that a reader of YAML may not read as text."""


def rendered(value: object, source: Source) -> str:
    """Return a value in the flow style of YAML, or as JSON where the document is JSON."""
    if not source.is_yaml:
        return json.dumps(value, ensure_ascii=False)
    if is_object(value):
        fields = (f"{_scalar(k, source)}: {rendered(v, source)}" for k, v in value.items())
        return "{" + ", ".join(fields) + "}"
    if is_array(value):
        return "[" + ", ".join(rendered(item, source) for item in value) + "]"
    return _scalar(value, source)


def _scalar(value: object, source: Source) -> str:
    if isinstance(value, str) and source.is_yaml and _is_plain(value):
        return value
    return json.dumps(value, ensure_ascii=False)


def _is_plain(text: str) -> bool:
    """Return whether a text needs no quotes in YAML."""
    return _PLAIN.fullmatch(text) is not None and text.lower() not in _RESERVED
