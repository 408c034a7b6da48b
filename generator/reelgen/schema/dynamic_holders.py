"""Schemas that consist of a reference to a copy, and are replaced by it.

The copy then has their name, as a reader expects, and needs no other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..json_types import JsonObject, is_object
from .dynamic_scopes import DynamicScopes, DynamicTarget, Meaning, Scope
from .keywords import ANNOTATIONS, NOT_IN_TYPES, UNEVALUATED
from .pointer import Steps, read
from .references import REFERENCE_KEYWORDS
from .registry import is_local
from .walk import objects

REFERENCES = frozenset(REFERENCE_KEYWORDS)


class Holders(NamedTuple):
    """The schemas that are replaced by their targets."""

    targets: dict[Steps, DynamicTarget]
    locations: dict[Meaning, Steps]
    """The schemas among them that other references to the same copy can use."""


def find_holders(data: object, scopes: DynamicScopes) -> Holders:
    """Return the schemas that a copy replaces; the first of several for the same copy."""
    holders = Holders({}, {})
    for pointer, schema in _named(data, scopes):
        beside = schema.keys() - REFERENCES
        extensions = {key for key in beside if key.startswith("x-")}
        if beside - extensions <= ANNOTATIONS.union(UNEVALUATED):
            target = _end(data, scopes, schema, scopes.written(pointer))
            if target is not None and not beside & read(data, target.pointer).keys() & _UNEVALUATED:
                meaning = scopes.meaning(target)
                if meaning not in holders.locations:
                    holders.targets[pointer] = target
                    if beside <= NOT_IN_TYPES | {"description", "summary"}:
                        holders.locations[meaning] = pointer
    return holders


_UNEVALUATED = frozenset(UNEVALUATED)


def _named(data: object, scopes: DynamicScopes) -> Iterator[tuple[Steps, JsonObject]]:
    """Yield the schemas that a class is named after, and that refer to others."""
    for node in objects(data):
        if node.named or node.value.keys().isdisjoint(REFERENCES):
            continue
        pointer = tuple(map(str, node.pointer))
        if pointer in scopes.resources or pointer[-2:-1] == ("schemas",):
            yield pointer, node.value


def _end(
    data: object, scopes: DynamicScopes, schema: JsonObject, scope: Scope
) -> DynamicTarget | None:
    """Return the copy at the end of a chain of references; None where it is not a copy."""
    seen: list[Meaning] = []
    while True:
        reference = schema.get("$ref", schema.get("$dynamicRef"))
        if schema.keys() >= REFERENCES or not isinstance(reference, str) or not is_local(reference):
            return None
        target = scopes.target(reference, scope, dynamic="$dynamicRef" in schema)
        schema, scope = read(data, target.pointer), target.scope
        meaning = scopes.meaning(target)
        if meaning in seen or not scopes.binders(target) or not is_object(schema):
            return None
        seen.append(meaning)
        if not schema.keys() & REFERENCES or schema.keys() - REFERENCES - ANNOTATIONS:
            return target
