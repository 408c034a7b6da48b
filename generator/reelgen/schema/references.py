"""The references of a document: every `$ref`, and every target of a discriminator's mapping.

A `$dynamicRef` is one only until `dynamic_references` has made it a `$ref`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..by_identity import ByIdentity
from ..json_types import JsonObject, is_object, object_at
from .keywords import is_data
from .pointer import Pointer, parse_fragment, read, render_fragment
from .registry import is_local, lookup
from .walk import FILES, Node, all_objects, objects

_PATH = re.compile(r"[#/]|\.(ya?ml|json)$")
"""A mapping's target that is a reference; any other is the name of a schema."""
REFERENCE_KEYWORDS = ("$ref", "$dynamicRef")
_RELEVANT = frozenset((*REFERENCE_KEYWORDS, "discriminator"))
_FILE = re.compile(r"[/\\:]|\.(ya?ml|json)$")


class Reference(NamedTuple):
    """A reference, and the object that contains it."""

    pointer: Pointer
    """The pointer to the object."""
    container: JsonObject
    key: str
    """`$ref`, `$dynamicRef`, or a value of a discriminator's mapping."""

    @property
    def text(self) -> str:
        """The text of the reference."""
        return str(self.container[self.key])


def references(node: object, pointer: Pointer = ()) -> Iterator[Reference]:
    """Yield every reference below `node`, which is at `pointer`.

    Those of the latest whole document, of which only texts still change in place, are cached.
    """
    return _references(objects(node, pointer)) if pointer else iter(_kept(node))


def _references(holders: Iterable[Node]) -> Iterator[Reference]:
    for container in holders:
        if _RELEVANT.isdisjoint(container.value):
            continue
        for key in REFERENCE_KEYWORDS:
            if isinstance(container.value.get(key), str):
                yield Reference(container.pointer, container.value, key)
        if container.named or "discriminator" not in container.value:
            continue
        discriminator = container.value["discriminator"]
        mapping = object_at(discriminator, "mapping")
        for value, target in mapping.items():
            if isinstance(target, str) and _PATH.search(target):
                yield Reference((*container.pointer, "discriminator", "mapping"), mapping, value)


_kept: ByIdentity[object, tuple[Reference, ...]]
_kept = ByIdentity(lambda document: tuple(_references(all_objects(document))), most=1)


def as_written(reference: str) -> str:
    """Return a reference by the path of its file, where that is not the root document."""
    steps = parse_fragment(reference)
    if steps[:1] != (FILES,) or len(steps) < 2:
        return reference
    return f"{steps[1]}{render_fragment(steps[2:])}"


def example_references(data: object) -> Iterator[Reference]:
    """Yield every reference among the named examples of contents, parameters and headers.

    No walk visits them, since the values of examples are data.
    """
    for node in all_objects(data):
        if node.named or "examples" not in node.value:
            continue
        for name, example in object_at(node.value, "examples").items():
            if is_object(example) and isinstance(example.get("$ref"), str):
                yield Reference((*node.pointer, "examples", name), example, "$ref")


def all_references(data: object) -> Iterator[Reference]:
    """Yield every reference of a document, also those in data that is the target of another."""
    waiting: list[Pointer] = [()]
    seen: set[Pointer] = set(waiting)
    texts: set[str] = set()
    while waiting:
        pointer = waiting.pop()
        for reference in references(read(data, pointer), pointer):
            if reference.text not in texts:
                texts.add(reference.text)
                steps = parse_fragment(reference.text)
                if is_local(reference.text) and is_inside_data(steps) and steps not in seen:
                    seen.add(steps)
                    waiting.append(steps)
            yield reference


def unresolved_references(data: object) -> Iterator[Reference]:
    """Yield every `$ref` without a target in the document."""
    resolved: dict[str, bool] = {}
    for reference in all_references(data):
        text = reference.text
        if reference.key == "$ref" and text not in resolved:
            resolved[text] = is_local(text) and lookup(data, text) is not None
        if reference.key == "$ref" and not resolved[text]:
            yield reference


def mapping_targets(data: object) -> Iterator[tuple[Pointer, str]]:
    """Yield every target of a discriminator's mapping with its pointer."""
    for node in all_objects(data):
        if node.named or "discriminator" not in node.value:
            continue
        mapping = object_at(object_at(node.value, "discriminator"), "mapping")
        for value, target in mapping.items():
            if isinstance(target, str):
                yield (*node.pointer, "discriminator", "mapping", value), target


def names_a_file(target: str) -> bool:
    """Return whether a target of a mapping is in another file."""
    return not is_local(target) and _FILE.search(target) is not None


def is_inside_data(steps: Iterable[str]) -> bool:
    """Return whether a pointer is inside data, which counts only if it is referred to."""
    return any(map(is_data, steps))
