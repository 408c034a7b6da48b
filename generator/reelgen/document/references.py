"""`$ref`: every one must lead somewhere; those outside schemas are replaced by what they name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..findings import Finding
from ..plain import is_array, is_object, object_at
from ..source import FILES, Pointer, Source, at, pointer_of

SCHEMA_KEYWORDS = ("schema", "schemas", "itemSchema")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
DATA_KEYWORDS = frozenset({"example", "examples", "default", "const", "enum"})
"""Below these stands data, in which `$ref` is a word like any other."""
NAMING = frozenset(
    {"properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas"}
    | {"responses", "parameters", "headers", "requestBodies", "callbacks", "links", "content"}
    | {"paths", "webhooks", "pathItems", "securitySchemes", "mediaTypes", "variables", FILES}
)
"""Below these a word such as `default` is a name that the author chose, not a keyword."""


def names_below(keyword: str, named: bool) -> bool:
    """Whether what stands below `keyword` are names. `named`: it is a name itself."""
    return not named and keyword in NAMING


def is_data(keyword: str, named: bool) -> bool:
    """Whether below `keyword` nothing is a reference or a schema."""
    return not named and (keyword in DATA_KEYWORDS or keyword.startswith("x-"))


def dangling(source: Source) -> Iterator[Finding]:
    """Findings for references that lead nowhere."""
    waiting: list[Pointer] = [()]
    seen: set[Pointer] = set(waiting)
    while waiting:
        pointer = waiting.pop()
        for one in references(at(source.data, map(str, pointer)), pointer):
            steps = pointer_of(one.text)
            local = one.text.startswith("#")
            if local and is_hidden(steps) and steps not in seen:
                seen.add(steps)
                waiting.append(steps)
            if one.key == "$ref" and not (local and lookup(source.data, one.text) is not None):
                message = f"reference to nothing: {one.text}"
                remedy = "correct the name, or define what it names"
                yield Finding(source.locate((*one.pointer, "$ref")), message, remedy)
    for pointer, target in tags(source.data):
        if _leaves(target) and lookup(source.data, tag_reference(target)) is None:
            message = f"reference to nothing: {target}"
            remedy = "correct the name, or define what it names"
            yield Finding(source.locate(pointer), message, remedy)


def tag_reference(target: str) -> str:
    """The reference that a discriminator's mapping means: it may give the name alone."""
    if target.startswith("#"):
        return target
    return "#/components/schemas/" + target.replace("~", "~0").replace("/", "~1")


def _leaves(target: str) -> bool:
    return not target.startswith("#") and re.search(r"[/\\:]|\.(ya?ml|json)$", target) is not None


def tags(node: Any, pointer: Pointer = (), named: bool = False) -> Iterator[tuple[Pointer, str]]:
    """Every target of a discriminator's mapping, with where it stands."""
    if is_object(node):
        for name, child in node.items():
            if is_data(name, named):
                continue
            if name == "discriminator" and not named:
                for tag, target in object_at(child, "mapping").items():
                    if isinstance(target, str):
                        yield (*pointer, name, "mapping", tag), target
            yield from tags(child, (*pointer, name), names_below(name, named))
    elif is_array(node):
        for index, child in enumerate(node):
            yield from tags(child, (*pointer, index))


def is_hidden(steps: Iterable[str]) -> bool:
    """Whether `references` does not look there by itself: only what is referred to counts."""
    return any(step in DATA_KEYWORDS or step.startswith("x-") for step in steps)


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference, and the object that holds it."""

    pointer: Pointer
    """Where the holder stands."""
    holder: dict[str, Any]
    key: str
    """`$ref`, or the tag of a discriminator's mapping."""

    @property
    def text(self) -> str:
        """What it says."""
        return str(self.holder[self.key])


def references(node: Any, pointer: Pointer = (), named: bool = False) -> Iterator[Reference]:
    """Every reference below `node`."""
    if is_object(node):
        if isinstance(node.get("$ref"), str):
            yield Reference(pointer, node, "$ref")
        mapping = node.get("discriminator")
        if not named and is_object(mapping) and is_object(mapping.get("mapping")):
            yield from _mapped(mapping["mapping"], (*pointer, "discriminator", "mapping"))
        for name, child in node.items():
            if not is_data(name, named) and isinstance(child, dict | list):
                yield from references(child, (*pointer, name), names_below(name, named))
    elif is_array(node):
        for index, child in enumerate(node):
            if isinstance(child, dict | list):
                yield from references(child, (*pointer, index))


def _mapped(mapping: dict[str, Any], pointer: Pointer) -> Iterator[Reference]:
    for tag, target in mapping.items():
        if isinstance(target, str) and re.search(r"[#/]|\.(ya?ml|json)$", target):
            yield Reference(pointer, mapping, tag)


def lookup(data: Any, reference: str) -> Any:
    """What a local reference names, or None."""
    return at(data, pointer_of(reference))


def _kept(keyword: str) -> bool:
    """What counts beside a reference: words for readers, and more operations of a path."""
    return keyword in ("summary", "description", "additionalOperations", *METHODS)


def inlined(data: Any) -> Any:
    """The document with all references outside schemas replaced."""
    return _inline(data, data, (), False)


def _inline(node: Any, root: Any, path: tuple[str, ...], named: bool) -> Any:
    if is_array(node):
        return [_inline(child, root, path, False) for child in node]
    if not is_object(node):
        return node
    reference = node.get("$ref")
    if isinstance(reference, str):
        if reference in path:
            return {}
        target = _inline(lookup(root, reference), root, (*path, reference), False)
        if not is_object(target):
            return target
        return {**target, **{k: _inline(v, root, path, False) for k, v in node.items() if _kept(k)}}
    return {
        name: child
        if is_data(name, named) or (not named and (name in SCHEMA_KEYWORDS or name == FILES))
        else _inline(child, root, path, names_below(name, named))
        for name, child in node.items()
    }
