"""Infer the mapping of a discriminator from the enum values of its property.

Without a mapping the schema names are the values, but real documents declare others in the
property: `type: {enum: [user]}` in a schema `User`. Those become the mapping; if they are
ambiguous, the discriminator is dropped.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from ...json_types import JsonObject, array_at, is_object, object_at
from ...schema.model import Schema, mapping_reference
from ...schema.pointer import REMOVED, Pointer, edit
from ...schema.registry import Registry
from ...schema.walk import Node, all_objects
from .repair import Normalized


def infer_discriminators(data: object) -> Normalized:
    """Return the document with a mapping in such discriminators, or without them."""
    registry = Registry(data)
    children = _children(data)
    edits: dict[Pointer, object] = {}
    for node in _without_mapping(data):
        members = _members(node.value)
        name = str(node.pointer[-1]) if node.pointer else ""
        field = node.value["discriminator"].get("propertyName")
        values = {
            reference: _values({"$ref": reference}, field, registry)
            for reference in members or children[mapping_reference(name)]
        }
        if any(listed and r.rpartition("/")[2] not in listed for r, listed in values.items()):
            pointer = (*node.pointer, "discriminator")
            edits[pointer] = _settled(node.value["discriminator"], values if members else {})
    return Normalized(edit(data, edits) if edits else data)


def _children(data: object) -> dict[str, list[str]]:
    """Return the references to the named schemas whose `allOf` names each reference."""
    children: dict[str, list[str]] = defaultdict(list)
    for name, schema in object_at(object_at(data, "components"), "schemas").items():
        for part in array_at(schema, "allOf"):
            if is_object(part):
                children[str(part.get("$ref"))].append(mapping_reference(name))
    return children


def _without_mapping(data: object) -> Iterator[Node]:
    for node in all_objects(data):
        discriminator = node.value.get("discriminator")
        if not node.named and is_object(discriminator) and not object_at(discriminator, "mapping"):
            yield node


def _members(union: JsonObject) -> list[str]:
    members = Schema(union).members
    return [str(member["$ref"]) for member in members if is_object(member) and "$ref" in member]


def _values(schema: object, field: Any, registry: Registry) -> list[str]:
    """Return the strings that a schema lists for a field; none if it is open."""
    for part in registry.parts([schema]):
        values = Schema(registry.resolve(Schema(part).properties.get(field))).values
        if values:
            return [value for value in values if isinstance(value, str)]
    return []


def _settled(discriminator: JsonObject, values: dict[str, list[str]]) -> object:
    """Return the discriminator with the values as mapping, or REMOVED if they are ambiguous."""
    counts = Counter(value for listed in values.values() for value in listed)
    if not values or not all(values.values()) or max(counts.values()) > 1:
        return REMOVED
    mapping = {value: reference for reference, listed in values.items() for value in listed}
    return {**discriminator, "mapping": mapping}
