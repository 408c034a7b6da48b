"""Circular references, and those that make a small document large once they are followed.

A schema may contain itself; but it must not *be* itself, or a part of what it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ...findings import Finding
from ...plain import is_array, is_object
from ...schema.keywords import DATA, SCHEMA_HOLDERS
from ...schema.model import Schema
from ...schema.references import references
from ...schema.registry import lookup
from ...source import Source

MAX_CHAIN = 100
"""References behind each other."""
MAX_SCHEMAS = 10_000
"""Schemas that one is composed of."""
MAX_NODES = 2_000_000
"""Values of all operations, once what they refer to is written out."""


class _Content(NamedTuple):
    """What one reference leads to, before further references are followed."""

    size: int
    references: list[tuple[str, bool]]
    """Each with whether it must be followed to know what a value is."""


def check_reference_cycles(source: Source) -> Iterator[Finding]:
    """Yield a finding for the first reference that has no end, or none in a bearable time."""
    schemas = _Sizes(source.data, _composition)
    nodes = _Sizes(source.data, _nodes)
    seen: set[str] = set()
    for reference in references(source.data):
        if reference.key != "$ref" or reference.text in seen:
            continue
        seen.add(reference.text)
        in_schema = any(step in SCHEMA_HOLDERS for step in reference.pointer)
        problem = _problem(reference.text, schemas if in_schema else nodes, in_schema)
        if problem:
            where = source.locate((*reference.pointer, "$ref"))
            remedy = "let one of them end" if "circle" in problem else "compose it of less"
            yield Finding(where, f"{reference.text} {problem}", remedy)
            return


def _problem(reference: str, sizes: _Sizes, in_schema: bool) -> str:
    """Return what is wrong with following a reference; empty if nothing."""
    try:
        size = sizes.of(reference)
    except _EndlessError as error:
        return str(error)
    if in_schema:
        return f"is composed of more than {MAX_SCHEMAS:,} schemas" if size > MAX_SCHEMAS else ""
    return f"stands for more than {MAX_NODES:,} parts" if size > MAX_NODES else ""


class _EndlessError(Exception):
    """A reference without an end; the message says how."""


class _Sizes:
    """How large each reference is, once all it refers to is written out."""

    def __init__(self, data: Any, content: Callable[[Any], _Content]) -> None:
        self._data = data
        self._content = content
        self._sizes: dict[str, int] = {}

    def of(self, reference: str, path: tuple[tuple[str, bool], ...] = ()) -> int:
        """Return the size. Raises _EndlessError. `path`: the references that led here."""
        if reference in self._sizes:
            return self._sizes[reference]
        above = [name for name, _ in path]
        if reference in above:
            if all(must for _, must in path[above.index(reference) :]):
                raise _EndlessError("leads back to itself in a circle")
            return 1
        if len(path) > MAX_CHAIN:
            raise _EndlessError(f"stands behind more than {MAX_CHAIN} references")
        size, inner = self._content(lookup(self._data, reference))
        for target, must in inner:
            size += self.of(target, (*path, (reference, must)))
        self._sizes[reference] = size
        return size


def _composition(schema: Any) -> _Content:
    """Return the references that a value has to fit, or may fit, if it is to fit `schema`."""
    inner: list[tuple[str, bool]] = []
    waiting: list[tuple[Any, bool]] = [(schema, True)]
    while waiting:
        node, must = waiting.pop()
        view = Schema(node)
        if view.reference is not None:
            inner.append((view.reference, must))
        waiting += [(part, must) for part in view.all_of]
        waiting += [(member, False) for member in view.alternatives]
    return _Content(1, inner)


def _nodes(node: Any) -> _Content:
    """Return the number of values outside schemas and data, and the references among them."""
    inner: list[tuple[str, bool]] = []
    size = 0
    waiting = [node]
    while waiting:
        value = waiting.pop()
        reference = value.get("$ref") if is_object(value) else None
        if isinstance(reference, str):
            inner.append((reference, value is node))
            continue
        size += 1
        if is_object(value):
            skipped = (*SCHEMA_HOLDERS, *DATA)
            waiting += [child for name, child in value.items() if name not in skipped]
        elif is_array(value):
            waiting += value
    return _Content(size, inner)
