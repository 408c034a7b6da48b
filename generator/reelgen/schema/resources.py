"""The schemas of a document that have names: addresses (`$id`), `$anchor`, `$dynamicAnchor`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple
from urllib.parse import urldefrag, urljoin

from ..json_types import JsonObject, is_object
from .pointer import Steps, render_fragment
from .walk import objects

NAMING_KEYWORDS = ("$id", "$anchor", "$dynamicAnchor")


class Anchor(NamedTuple):
    """A schema with a name."""

    pointer: Steps
    dynamic: bool
    """Whether the name is that of a `$dynamicAnchor`."""


class Resources:
    """The resources of one document: itself and each schema with an `$id`, with their anchors."""

    def __init__(self, data: object) -> None:
        self._bases: dict[Steps, str] = {(): ""}
        self._pointers: dict[str, Steps] = {"": ()}
        self._anchors: dict[tuple[Steps, str], list[Anchor]] = {}
        for node in objects(data):
            if not node.named:
                self._add(tuple(map(str, node.pointer)), node.value)

    def _add(self, pointer: Steps, schema: JsonObject) -> None:
        identifier = identifier_of(schema)
        if identifier is not None:
            base = urldefrag(_join(self._bases[self.of(pointer)], identifier))[0]
            self._bases[pointer] = base
            self._pointers[base] = pointer
        for keyword in ("$anchor", "$dynamicAnchor"):
            name = schema.get(keyword)
            if isinstance(name, str):
                anchor = Anchor(pointer, keyword == "$dynamicAnchor")
                self._anchors.setdefault((self.of(pointer), name), []).append(anchor)

    def of(self, pointer: Steps) -> Steps:
        """Return the pointer to the resource that a schema belongs to."""
        return next(steps for steps in prefixes(pointer) if steps in self._bases)

    def outermost(self) -> dict[str, str]:
        """Return the pointers to the named schemas in the resource of the root."""
        return {
            name: render_fragment(anchors[0].pointer)[1:]
            for (resource, name), anchors in self._anchors.items()
            if resource == ()
        }

    def find(self, reference: str, user: Steps) -> tuple[str, bool]:
        """Return a reference as a pointer, and whether it may refer to a dynamic anchor.

        References out of the document, or to undefined names, are returned unchanged. A name of
        several schemas of a resource, which the standard forbids, means the nearest one.

        Args:
            reference: The text of the reference.
            user: The pointer to the schema that contains it.
        """
        address, fragment = urldefrag(_join(self._bases[self.of(user)], reference))
        resource = self._pointers.get(address)
        by_name = bool(fragment) and not fragment.startswith("/")
        if resource is not None and not by_name:
            return render_fragment(resource) + fragment, False
        anchors = None if resource is None else self._anchors.get((resource, fragment))
        if not anchors:
            return reference, by_name
        anchor = max(anchors, key=lambda candidate: _in_common(candidate.pointer, user))
        return render_fragment(anchor.pointer), anchor.dynamic


def anchors(data: object) -> dict[str, str]:
    """Return the pointers, as fragments, to the named schemas of a file: name -> pointer."""
    return Resources(data).outermost()


def prefixes(pointer: Steps) -> Iterator[Steps]:
    """Yield a pointer and its prefixes, from the inside out."""
    for length in range(len(pointer), -1, -1):
        yield pointer[:length]


def identifier_of(schema: object) -> str | None:
    """Return the `$id` that makes a schema a resource of its own, or None."""
    identifier = schema.get("$id") if is_object(schema) else None
    return identifier if isinstance(identifier, str) and identifier[:1] != "#" else None


def _in_common(first: Steps, second: Steps) -> int:
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False))
    return sum(1 for _ in pairs)


def _join(base: str, reference: str) -> str:
    return f"{base}{reference}" if reference.startswith("#") else urljoin(base, reference)
