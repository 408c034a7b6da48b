"""Circular references, and those that make a small document large once they are followed.

A schema may contain itself; but it must not *be* itself, or a part of what it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from ...findings import Finding
from ...json_types import is_array, is_object
from ...schema.keywords import DATA, holds_schemas
from ...schema.model import Schema
from ...schema.references import references
from ...schema.registry import lookup
from ...schema.walk import values
from ...source import Source

MAX_GROWTH = 20
"""How many times the size of the document a part may have, once references are followed."""
MAX_DEPTH = 100
"""References behind each other that must all be followed to know what one value is."""
MAX_SCHEMAS = 10_000
"""Schemas that one may be composed of in any document."""
MAX_NODES = 2_000_000
"""Values that a part outside of schemas may stand for in any document."""


class _Content(NamedTuple):
    """What one reference leads to, before further references are followed."""

    size: int
    references: list[tuple[str, bool]]
    """Each with whether it must be followed to know what a value is."""


def check_reference_cycles(source: Source) -> Iterator[Finding]:
    """Yield a finding for the first reference that has no end, or none in a bearable time."""
    allowed = MAX_GROWTH * sum(1 for _ in values(source.data))
    schemas = _Sizes(source.data, _composition, max(MAX_SCHEMAS, allowed // 100))
    nodes = _Sizes(source.data, _nodes, max(MAX_NODES, allowed))
    seen: set[str] = set()
    for reference in references(source.data):
        if reference.key != "$ref" or reference.text in seen:
            continue
        seen.add(reference.text)
        in_schema = any(isinstance(s, str) and holds_schemas(s) for s in reference.pointer)
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
    if size <= sizes.most:
        return ""
    if in_schema:
        return f"is composed of more than {sizes.most:,} schemas"
    return f"stands for more than {sizes.most:,} parts"


class _EndlessError(Exception):
    """A reference without an end; the message says how."""


@dataclass
class _Step:
    """A reference that is being followed."""

    reference: str
    size: int
    remaining: list[tuple[str, bool]]
    """What it leads to, and was not followed yet."""
    optional: int
    """How many of the references that led here need not be followed."""


class _Sizes:
    """How large each reference is, once all it refers to is written out."""

    def __init__(self, data: Any, content: Callable[[Any], _Content], most: int) -> None:
        self.most = most
        self._data = data
        self._content = content
        self._sizes: dict[str, int] = {}

    def of(self, reference: str) -> int:
        """Return the size, at most one more than `most`. Raises _EndlessError."""
        if reference not in self._sizes:
            self._follow(reference)
        return self._sizes[reference]

    def _follow(self, reference: str) -> None:
        """Learn the size of a reference, and of all it leads to. Raises _EndlessError."""
        path = [self._step(reference, 0)]
        positions = {reference: 0}
        while path:
            step = path[-1]
            if not step.remaining:
                self._sizes[step.reference] = min(step.size, self.most + 1)
                del positions[step.reference]
                path.pop()
                if path:
                    path[-1].size += self._sizes[step.reference]
                continue
            target, must = step.remaining.pop()
            if target in self._sizes:
                step.size += self._sizes[target]
            elif target in positions:
                if must and path[positions[target]].optional == step.optional:
                    raise _EndlessError("leads back to itself in a circle")
                step.size += 1
            elif len(path) > MAX_DEPTH:
                raise _EndlessError(f"stands behind more than {MAX_DEPTH} references")
            else:
                positions[target] = len(path)
                path.append(self._step(target, step.optional + (not must)))

    def _step(self, reference: str, optional: int) -> _Step:
        size, inner = self._content(lookup(self._data, reference))
        return _Step(reference, size, inner[::-1], optional)


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
            waiting += [
                child for name, child in value.items() if not (holds_schemas(name) or name in DATA)
            ]
        elif is_array(value):
            waiting += value
    return _Content(size, inner)
