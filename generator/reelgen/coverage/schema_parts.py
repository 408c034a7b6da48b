"""A schema taken apart: what holds beside each other, and what holds instead of each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ..json_types import array_at, is_object, object_at
from ..schema.flatten import JsonSchema
from ..schema.keywords import SHAPES
from ..schema.model import mapping_reference, types_of
from ..schema.patterns import matches
from ..validation import Schemas

Part: TypeAlias = dict[str, Any]
"""A schema that is an object, with the keywords that it states itself."""

MOST = 200
"""Parts of one schema: more are not looked at."""


@dataclass(frozen=True, slots=True)
class Union:
    """Shapes of which a value has one, or with `anyOf` some."""

    members: list[JsonSchema]
    tag: str = ""
    """The field that tells them apart, where the spec names it."""
    mapping: dict[str, Any] = field(default_factory=dict[str, Any])

    def told(self, schemas: Schemas, value: Any) -> JsonSchema | None:
        """The member that the tag names."""
        word = value.get(self.tag) if self.tag and is_object(value) else None
        if not isinstance(word, str):
            return None
        named = self.mapping.get(word, word)
        target = (
            schemas.target({"$ref": mapping_reference(named)}) if isinstance(named, str) else None
        )
        return next((m for m in self.members if schemas.target(m) is target), None)


def parts_of(schemas: Schemas, place: Iterable[JsonSchema]) -> list[Part]:
    """All that holds of a place: the schemas themselves, what they refer to, their `allOf`."""
    found: dict[int, Part] = {}
    waiting = [*place]
    while waiting and len(found) < MOST:
        node = waiting.pop(0)
        if not is_object(node) or id(node) in found:
            continue
        found[id(node)] = node
        waiting += array_at(node, "allOf")
        if isinstance(node.get("$ref"), str):
            waiting.append(schemas.target({"$ref": node["$ref"]}))
    return [*found.values()]


def unions_of(parts: Iterable[Part]) -> Iterator[Union]:
    """The unions of shapes; alternatives that are rules between fields are none."""
    for part in parts:
        discriminator = object_at(part, "discriminator")
        tag = str(discriminator.get("propertyName", ""))
        for members in (array_at(part, "oneOf"), array_at(part, "anyOf")):
            if members and all(is_object(m) and SHAPES & m.keys() for m in members):
                yield Union(members, tag, object_at(discriminator, "mapping"))


def conditional(part: Part) -> list[JsonSchema]:
    """Schemas that hold of some values of a part: they may name further fields."""
    further = [part[key] for key in ("then", "else") if key in part]
    return [*further, *object_at(part, "dependentSchemas").values()]


def field_place(parts: Iterable[Part], name: str) -> tuple[JsonSchema, ...]:
    """The schemas of a field that is named; empty where none names it."""
    named = (object_at(part, "properties") for part in parts)
    return tuple(properties[name] for properties in named if name in properties)


def entry_place(parts: Iterable[Part], name: str) -> tuple[JsonSchema, ...]:
    """The schemas of a field whose name is data; empty where there are no such fields."""
    listed = [*parts]
    patterns = (pair for part in listed for pair in object_at(part, "patternProperties").items())
    matched = tuple(schema for pattern, schema in patterns if _matches(pattern, name))
    others = (part.get("additionalProperties", False) for part in listed)
    return matched or tuple(schema for schema in others if schema is not False)


def item_place(parts: Iterable[Part], index: int) -> tuple[JsonSchema, ...]:
    """The schemas of an item."""
    listed = ((array_at(part, "prefixItems"), part) for part in parts)
    places = (ahead[index] if index < len(ahead) else part.get("items") for ahead, part in listed)
    return tuple(schema for schema in places if schema is not None)


def item_step(parts: Iterable[Part], index: int) -> str:
    """How a path tells of an item: tuples tell their places apart."""
    longest = max((len(array_at(part, "prefixItems")) for part in parts), default=0)
    return f"[{index}]" if index < longest else "[]"


def allowed_types(schemas: Schemas, parts: Iterable[Part]) -> list[tuple[str, ...]]:
    """The JSON types of a value, once for each part that says something of them."""
    return [types for part in parts if (types := _types(schemas, part, 0))]


def _types(schemas: Schemas, part: Part, depth: int) -> tuple[str, ...]:
    """The types that a part names, or that all its alternatives do; empty: any."""
    if types_of(part):
        return types_of(part)
    for union in unions_of([part]) if depth < 8 else ():
        inner = [_joint(schemas, member, depth) for member in union.members]
        if all(inner):
            return tuple(dict.fromkeys(name for types in inner for name in types))
    return ()


def _joint(schemas: Schemas, member: JsonSchema, depth: int) -> tuple[str, ...]:
    for part in parts_of(schemas, [member]):
        if types := _types(schemas, part, depth + 1):
            return types
    return ()


def words_of(part: Part) -> list[Any]:
    """The values that an enum allows; none where it is no enum."""
    return [part["const"]] if "const" in part else array_at(part, "enum")


def _matches(pattern: str, name: str) -> bool:
    return matches(pattern, name)
