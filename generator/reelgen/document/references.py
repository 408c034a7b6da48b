"""`$ref`: every one must lead somewhere; those outside schemas are replaced by what they name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from ..findings import Finding
from ..plain import is_array, is_object
from ..source import Source, pointer_of

Pointer: TypeAlias = tuple[str | int, ...]

SCHEMA_KEYWORDS = ("schema", "schemas")
DATA_KEYWORDS = frozenset({"example", "examples", "default", "const", "enum"})
"""Below these stands data, in which `$ref` is a word like any other."""


def dangling(source: Source) -> Iterator[Finding]:
    """Findings for references that lead nowhere, or out of the document."""
    for pointer, reference in references(source.data):
        location = source.locate((*pointer, "$ref"))
        if not reference.startswith("#"):
            message = f"reference to another document: {reference}"
            yield Finding(location, message, "bundle the documents into one file")
        elif lookup(source.data, reference) is None:
            message = f"reference to nothing: {reference}"
            yield Finding(location, message, "correct the name, or define what it names")


def references(node: Any, pointer: Pointer = ()) -> Iterator[tuple[Pointer, str]]:
    """Every reference below `node`, with where its holder stands."""
    if is_object(node):
        reference = node.get("$ref")
        if isinstance(reference, str):
            yield pointer, reference
        for name, child in node.items():
            if (name in DATA_KEYWORDS or name.startswith("x-")) and not _is_named(pointer):
                continue
            yield from references(child, (*pointer, name))
    elif is_array(node):
        for index, child in enumerate(node):
            yield from references(child, (*pointer, index))


def _is_named(pointer: Pointer) -> bool:
    """Below `properties` a name such as `default` is a field, not a keyword."""
    return bool(pointer) and pointer[-1] in ("properties", "patternProperties", "$defs", "schemas")


def lookup(data: Any, reference: str) -> Any:
    """What a local reference names, or None."""
    node = data
    for step in pointer_of(reference):
        if is_object(node):
            node = node.get(step)
        elif is_array(node) and step.isdigit() and int(step) < len(node):
            node = node[int(step)]
        else:
            return None
    return node


def inlined(data: Any) -> Any:
    """The document with all references outside schemas replaced."""
    return _inline(data, data, ())


def _inline(node: Any, root: Any, path: tuple[str, ...]) -> Any:
    if is_array(node):
        return [_inline(child, root, path) for child in node]
    if not is_object(node):
        return node
    reference = node.get("$ref")
    if isinstance(reference, str):
        if reference in path:
            return {}
        target = _inline(lookup(root, reference), root, (*path, reference))
        beside = {name: value for name, value in node.items() if name in ("summary", "description")}
        return {**target, **beside} if is_object(target) else target
    return {
        name: child
        if name in SCHEMA_KEYWORDS or name in DATA_KEYWORDS or name.startswith("x-")
        else _inline(child, root, path)
        for name, child in node.items()
    }
