"""A discriminator without a mapping means the names of its schemas, unless they say otherwise.

Real documents list others in the field itself: `type: {enum: [user]}` in a schema `User`. What
the field lists is what is sent, so it becomes the mapping, or there is no discriminator.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from ..plain import array_at, is_array, is_object, object_at
from .references import is_data, lookup, names_below, tag_reference

MAX_DEPTH = 20
"""Schemas within schemas that are searched for a field."""


def settle_implied_tags(data: Any) -> None:
    """Say what such discriminators mean, in place."""
    heirs: dict[str, list[str]] = {}
    for name, schema in object_at(object_at(data, "components"), "schemas").items():
        for part in array_at(schema, "allOf"):
            if is_object(part):
                heirs.setdefault(str(part.get("$ref")), []).append(tag_reference(name))
    for schema, name in list(_untold(data)):
        members = array_at(schema, "oneOf") or array_at(schema, "anyOf")
        references = [str(one["$ref"]) for one in members if is_object(one) and "$ref" in one]
        field = schema["discriminator"].get("propertyName")
        words = {
            one: _words({"$ref": one}, field, data)
            for one in references or heirs.get(tag_reference(name), [])
        }
        if any(known and one.rpartition("/")[2] not in known for one, known in words.items()):
            _settle(schema, words if references else {})


def _untold(node: Any, named: bool = False, key: str = "") -> Iterator[tuple[dict[str, Any], str]]:
    """Every schema whose discriminator has no mapping, and its name."""
    if is_object(node):
        told = node.get("discriminator")
        if not named and is_object(told) and not object_at(told, "mapping"):
            yield node, key
        for name, child in node.items():
            if not is_data(name, named):
                yield from _untold(child, names_below(name, named), name)
    elif is_array(node):
        for child in node:
            yield from _untold(child)


def _words(schema: Any, field: Any, data: Any, depth: int = 0) -> list[str]:
    """The values that a schema lists for a field; none where it leaves them open."""
    if not is_object(schema) or depth > MAX_DEPTH:
        return []
    if isinstance(schema.get("$ref"), str):
        return _words(lookup(data, schema["$ref"]), field, data, depth + 1)
    said = object_at(schema, "properties").get(field)
    while is_object(said) and isinstance(said.get("$ref"), str) and depth <= MAX_DEPTH:
        said, depth = lookup(data, said["$ref"]), depth + 1
    if is_object(said) and ("const" in said or "enum" in said):
        listed = [said["const"]] if "const" in said else array_at(said, "enum")
        return [word for word in listed if isinstance(word, str)]
    for part in array_at(schema, "allOf"):
        inherited = _words(part, field, data, depth + 1)
        if inherited:
            return inherited
    return []


def _settle(schema: dict[str, Any], words: dict[str, list[str]]) -> None:
    counts = Counter(word for known in words.values() for word in known)
    if words and all(words.values()) and max(counts.values()) == 1:
        mapping = {word: one for one, known in words.items() for word in known}
        schema["discriminator"] = {**schema["discriminator"], "mapping": mapping}
    else:
        del schema["discriminator"]
