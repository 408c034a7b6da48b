"""YAML as plain data: JSON values with names that are text.

The constructor of ruamel.yaml takes as long as the C parser, since it serves every kind of YAML.
What nearly all documents consist of is converted from the nodes directly; a document with
anything else, such as merge keys, goes through that constructor.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.nodes import MappingNode, ScalarNode
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.tag import Tag

from .json_types import is_array, is_object

Node: TypeAlias = Any
"""A node of ruamel.yaml, which is not typed: `id`, `value`, `start_mark`."""

MAX_GROWTH = 10
"""Maximum size of a document after alias expansion, as a multiple of its text."""

_TEXT: Any = VersionedResolver.DEFAULT_SCALAR_TAG
_SEQUENCE: Any = VersionedResolver.DEFAULT_SEQUENCE_TAG
_MAPPING: Any = VersionedResolver.DEFAULT_MAPPING_TAG
_TIMESTAMP = "tag:yaml.org,2002:timestamp"
_FLOAT = "tag:yaml.org,2002:float"
_INT = "tag:yaml.org,2002:int"
_VALUES = (_INT, _FLOAT, _TIMESTAMP, "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null")

_Match: TypeAlias = Callable[[str], object]


class _PlainTag(Tag):
    """The tag of a scalar without quotes, which comes from its text and is not written."""

    def __init__(self, name: str) -> None:
        super().__init__(suffix=name)  # pyright: ignore
        self.name = name


class _Resolver(VersionedResolver):
    """A resolver fixed to YAML 1.2, so that the version is not looked up for every scalar."""

    @property
    def processing_version(self) -> tuple[int, int]:
        return 1, 2

    @cached_property
    def _tags(self) -> dict[str, list[tuple[_PlainTag, _Match]]]:
        """The tags of scalars without quotes other than text, by first letter, and their tests."""
        resolver: Any = self
        by_letter: dict[str, list[tuple[str, re.Pattern[str]]]] = resolver.versioned_resolver
        tags = {name: _PlainTag(name) for pairs in by_letter.values() for name, _ in pairs}
        return {
            letter: [(tags[name], pattern.match) for name, pattern in pairs]
            for letter, pairs in by_letter.items()
        }

    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        """Do nothing, as for all nodes: no tag depends on the path to a node."""

    def ascend_resolver(self) -> None:
        """Do nothing."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:
        """Return the tag of a node that has none in the text."""
        if kind is not ScalarNode:
            return _MAPPING if kind is MappingNode else _SEQUENCE
        if implicit[0]:
            for tag, match in self._tags.get(value[:1], ()):
                if match(value):
                    return tag
        return _TEXT


class _UnusualError(Exception):
    """Raised for a node that only the constructor of ruamel.yaml handles."""


class _Constructor(SafeConstructor):
    """A constructor for the JSON subset of YAML: dates and overflowing numbers stay text."""

    roots: list[Node] | None
    """A list to add the root node to."""
    most: int
    """The number of values that the document may have once aliases are expanded."""
    _number = 0
    """The number of values that were converted."""

    def construct_digits(self, node: Any) -> float | str:
        """Return a number, or the text if it overflows, such as `600e27371700`."""
        number: float = self.construct_yaml_float(node)  # pyright: ignore
        overflows = math.isinf(number) and "inf" not in node.value.lower()
        return node.value if overflows else number

    def construct_document(self, node: Any) -> Any:
        """Return the plain data of a document. Raises ValueError for too many values."""
        if self.roots is not None:
            self.roots.append(node)
        try:
            return self._converted(node)
        except _UnusualError:
            return _plain(super().construct_document(node), self.most)  # pyright: ignore

    def _converted(self, node: Node) -> Any:
        """Return the plain data of a node. Raises _UnusualError."""
        self._number += 1
        if self._number > self.most:
            raise _too_many(self.most)
        tag = node.ctag
        if tag is _TEXT:
            return node.value
        if tag is _SEQUENCE:
            return [self._converted(item) for item in node.value]
        if tag is _MAPPING:
            data = {self._name(name): self._converted(item) for name, item in node.value}
            if len(data) == len(node.value):
                return data
        elif isinstance(tag, _PlainTag) and tag.name in _VALUES:
            return self.construct_non_recursive_object(node)  # pyright: ignore
        raise _UnusualError

    def _name(self, node: Node) -> str:
        tag = node.ctag
        if tag is _TEXT:
            return str(node.value)
        if isinstance(tag, _PlainTag) and tag.name == _INT:  # a status, for instance
            return str(self.construct_yaml_int(node))  # pyright: ignore
        raise _UnusualError


class _JsonConstructor(_Constructor):
    """A constructor that converts values of types that JSON lacks to their JSON text."""


_SAFE: Any = SafeConstructor  # which is not typed
_Constructor.add_constructor(_TIMESTAMP, _SAFE.construct_yaml_str)  # pyright: ignore
_Constructor.add_constructor(_FLOAT, _Constructor.construct_digits)  # pyright: ignore
for _type, _constructor in (
    ("binary", _SAFE.construct_yaml_str),
    ("set", _SAFE.construct_yaml_map),
    ("omap", _SAFE.construct_yaml_seq),
    ("pairs", _SAFE.construct_yaml_seq),
):
    _tag = f"tag:yaml.org,2002:{_type}"
    _JsonConstructor.add_constructor(_tag, _constructor)  # pyright: ignore


def load(
    text: str, *, pure: bool, roots: list[Node] | None = None, with_types: bool = False
) -> Any:
    """Return the plain data of a text. Raises YAMLError, ValueError or RecursionError.

    Args:
        text: The text.
        pure: Parse in Python: it is slower, and clearer about errors.
        roots: A list to add the root node to.
        with_types: Keep values of types that JSON lacks, such as bytes and sets.
    """
    most = max(100_000, MAX_GROWTH * len(text))
    yaml = _yaml(pure=pure)
    base = _Constructor if with_types else _JsonConstructor
    yaml.Constructor = type("_Keeping", (base,), {"roots": roots, "most": most})
    return yaml.load(text)


def compose(text: str, *, pure: bool) -> Node | None:
    """Return the root node of a text. Raises YAMLError or RecursionError."""
    root: Node | None = _yaml(pure=pure).compose(text)
    return root


def _yaml(*, pure: bool) -> Any:
    yaml: Any = YAML(typ="safe", pure=pure)
    if not pure:
        yaml.Resolver = _Resolver
    return yaml


def _plain(data: Any, most: int) -> Any:
    """Return data with keys as strings (`200:` is "200") and aliases expanded within bounds."""
    remaining = most

    def convert(value: Any) -> Any:
        nonlocal remaining
        remaining -= 1
        if remaining < 0:
            raise _too_many(most)
        if is_object(value):
            return {_key(name): convert(item) for name, item in value.items()}
        return [convert(item) for item in value] if is_array(value) else value

    return convert(data)


def _too_many(most: int) -> ValueError:
    return ValueError(f"more than {most:,} parts once aliases are expanded")


def _key(name: Any) -> str:
    if isinstance(name, bool) or name is None:
        return {True: "true", False: "false", None: "null"}[name]
    return str(name)
