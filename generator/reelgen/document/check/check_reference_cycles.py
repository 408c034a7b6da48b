"""Circular references, and references that expand a small document to a large one.

A schema may contain itself, but must not be composed of itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from ...findings import Finding
from ...json_types import is_array, is_object
from ...schema.containers import document_size
from ...schema.keywords import DATA, holds_schemas
from ...schema.model import Schema
from ...schema.references import references
from ...schema.registry import lookup
from ...source import Source

MAX_GROWTH = 20
"""Maximum size of a part after its references are expanded, as a multiple of the document."""
MAX_DEPTH = 100
"""Maximum length of a chain of references."""
MAX_SCHEMAS = 10_000
"""The maximum number of schemas that a schema may be composed of."""
MAX_NODES = 2_000_000
"""The maximum number of values that a part outside schemas may expand to."""


class _Content(NamedTuple):
    """The target of a reference, before its own references are followed."""

    size: int
    references: list[tuple[str, bool]]
    """The references, each with whether it is required to compose a value."""


def check_reference_cycles(source: Source) -> Iterator[Finding]:
    """Yield a finding for the first reference that is circular or expands to too much."""
    allowed = MAX_GROWTH * document_size(source.data).values
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
            message, remedy = problem
            yield Finding(where, f"{reference.text!r} {message}", remedy)
            return


def _problem(reference: str, sizes: _Sizes, in_schema: bool) -> tuple[str, str] | None:
    """Return the message and the remedy for a reference; None if it can be followed."""
    try:
        size = sizes.of(reference)
    except _EndlessError as error:
        return str(error), error.remedy
    if size <= sizes.most:
        return None
    if in_schema:
        return f"is composed of more than {sizes.most:,} schemas", "compose it of fewer schemas"
    return f"expands to more than {sizes.most:,} values", "refer to smaller parts"


class _EndlessError(Exception):
    """A reference that cannot be expanded."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.remedy = remedy


@dataclass
class _Step:
    """A reference that is being expanded."""

    reference: str
    size: int
    remaining: list[tuple[str, bool]]
    """References in its target that are not followed yet."""
    optional: int
    """Number of optional references on the path to it."""


class _Sizes:
    """Sizes of references after expansion."""

    def __init__(self, data: object, content: Callable[[Any], _Content], most: int) -> None:
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
        """Compute the size of a reference and of all references below it. Raises _EndlessError."""
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
                    raise _EndlessError("is a circular reference", "break the cycle")
                step.size += 1
            elif len(path) > MAX_DEPTH:
                message = f"is behind a chain of more than {MAX_DEPTH} references"
                raise _EndlessError(message, "shorten the chain")
            else:
                positions[target] = len(path)
                path.append(self._step(target, step.optional + (not must)))

    def _step(self, reference: str, optional: int) -> _Step:
        size, inner = self._content(lookup(self._data, reference))
        return _Step(reference, size, inner[::-1], optional)


def _composition(schema: object) -> _Content:
    """Return the references a schema is composed of, required and optional."""
    inner: list[tuple[str, bool]] = []
    waiting: list[tuple[object, bool]] = [(schema, True)]
    while waiting:
        node, must = waiting.pop()
        view = Schema(node)
        if view.reference is not None:
            inner.append((view.reference, must))
        waiting += [(part, must) for part in view.all_of]
        waiting += [(member, False) for member in view.alternatives]
    return _Content(1, inner)


def _nodes(node: object) -> _Content:
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
