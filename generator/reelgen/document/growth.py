"""References that lead in a circle, or that make a small document large once they are followed.

A schema may contain itself; what may not be is that it *is* itself, or a part of what it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..findings import Finding
from ..plain import array_at, is_array, is_object
from ..source import Source
from .references import DATA_KEYWORDS, SCHEMA_KEYWORDS, lookup, references

MAX_CHAIN = 100
"""References one behind the other."""
MAX_FORMS = 10_000
"""Schemas that one is composed of."""
MAX_PARTS = 2_000_000
"""Parts of all operations, once what they refer to is written out."""


def overgrown(source: Source) -> Iterator[Finding]:
    """Findings for references that cannot be followed to an end, or not in any bearable time."""
    forms, parts = _Forms(source.data), _Parts(source.data)
    seen: set[str] = set()
    for one in references(source.data):
        pointer, reference = one.pointer, one.text
        if one.key != "$ref" or reference in seen:
            continue
        seen.add(reference)
        count = parts if _is_inlined(pointer) else forms
        said = count.trouble(reference)
        if said:
            remedy = "let one of them end" if "circle" in said else "compose it of less"
            yield Finding(source.locate((*pointer, "$ref")), f"{reference} {said}", remedy)
            return


def _is_inlined(pointer: tuple[str | int, ...]) -> bool:
    return not any(step in SCHEMA_KEYWORDS for step in pointer)


class _Forms:
    """How many schemas each reference is composed of."""

    def __init__(self, data: Any) -> None:
        self._data = data
        self._sizes: dict[str, int] = {}

    def trouble(self, reference: str) -> str:
        """What is wrong with following a reference; empty if nothing."""
        try:
            size = self._size(reference, ())
        except _EndlessError as error:
            return str(error)
        return f"is composed of more than {MAX_FORMS:,} schemas" if size > MAX_FORMS else ""

    def _size(self, reference: str, path: tuple[tuple[str, bool], ...]) -> int:
        if reference in self._sizes:
            return self._sizes[reference]
        before = [name for name, _ in path]
        if reference in before:
            if all(must for _, must in path[before.index(reference) :]):
                raise _EndlessError("leads back to itself in a circle")
            return 1
        if len(path) > MAX_CHAIN:
            raise _EndlessError(f"stands behind more than {MAX_CHAIN} references")
        size = 1
        for inner, must in _composed(lookup(self._data, reference), True):
            size += self._size(inner, (*path, (reference, must)))
        self._sizes[reference] = size
        return size


class _EndlessError(Exception):
    """A reference without an end; the message says how."""


def _composed(schema: Any, must: bool) -> Iterator[tuple[str, bool]]:
    """The references a value has to fit, or may fit, if it is to fit `schema`."""
    if not is_object(schema):
        return
    if isinstance(schema.get("$ref"), str):
        yield schema["$ref"], must
    for part in array_at(schema, "allOf"):
        yield from _composed(part, must)
    for keyword in ("anyOf", "oneOf"):
        for part in array_at(schema, keyword):
            yield from _composed(part, False)


class _Parts:
    """How many parts stand behind each reference outside schemas."""

    def __init__(self, data: Any) -> None:
        self._data = data
        self._sizes: dict[str, int] = {}
        self._path: list[str] = []

    def trouble(self, reference: str) -> str:
        """What is wrong with following a reference; empty if nothing."""
        try:
            size = self._reference(reference)
        except _EndlessError as error:
            return str(error)
        return f"stands for more than {MAX_PARTS:,} parts" if size > MAX_PARTS else ""

    def _reference(self, reference: str) -> int:
        if reference in self._path:
            if lookup(self._data, self._path[-1]) == {"$ref": reference}:
                raise _EndlessError("leads back to itself in a circle")
            return 1
        if reference not in self._sizes:
            if len(self._path) > MAX_CHAIN:
                raise _EndlessError(f"stands behind more than {MAX_CHAIN} references")
            self._path.append(reference)
            self._sizes[reference] = self._count(lookup(self._data, reference))
            self._path.pop()
        return self._sizes[reference]

    def _count(self, node: Any) -> int:
        if is_array(node):
            return 1 + sum(map(self._count, node))
        if not is_object(node):
            return 1
        if isinstance(node.get("$ref"), str):
            return self._reference(node["$ref"])
        return 1 + sum(
            self._count(child)
            for name, child in node.items()
            if name not in SCHEMA_KEYWORDS and name not in DATA_KEYWORDS
        )
