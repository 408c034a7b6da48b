"""Parts of a schema: conjunctions and alternatives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from ..json_types import JsonObject, array_at, is_object, object_at
from ..schema.flatten import JsonSchema
from ..schema.keywords import SHAPES
from ..schema.model import mapping_reference, types_of
from ..schema.patterns import matches
from ..validation import Schemas

Part: TypeAlias = JsonObject
"""A schema object with its own keywords."""

MOST = 200
"""Maximum number of parts of a schema."""


@dataclass(frozen=True, slots=True)
class Union:
    """Alternative schemas of a value."""

    members: list[JsonSchema]
    tag: str = ""
    """The discriminator property, or empty."""
    mapping: JsonObject = field(default_factory=JsonObject)

    def selected(self, schemas: Schemas, value: object) -> JsonSchema | None:
        """Return the member that the discriminator selects."""
        name = value.get(self.tag) if self.tag and is_object(value) else None
        if not isinstance(name, str):
            return None
        named = self.mapping.get(name, name)
        target = (
            schemas.target({"$ref": mapping_reference(named)}) if isinstance(named, str) else None
        )
        return next((m for m in self.members if schemas.target(m) is target), None)


def parts_of(schemas: Schemas, alternatives: Iterable[JsonSchema]) -> list[Part]:
    """Return schemas with their targets and `allOf` parts."""
    parts: dict[int, Part] = {}
    waiting = [*alternatives]
    while waiting and len(parts) < MOST:
        node = waiting.pop(0)
        if not is_object(node) or id(node) in parts:
            continue
        parts[id(node)] = node
        waiting += array_at(node, "allOf")
        if isinstance(node.get("$ref"), str):
            waiting.append(schemas.target({"$ref": node["$ref"]}))
    return [*parts.values()]


def unions_of(parts: Iterable[Part]) -> Iterator[Union]:
    """Yield the unions; alternatives that are constraints are skipped."""
    for part in parts:
        discriminator = object_at(part, "discriminator")
        tag = str(discriminator.get("propertyName", ""))
        for members in (array_at(part, "oneOf"), array_at(part, "anyOf")):
            if members and all(is_object(m) and SHAPES & m.keys() for m in members):
                yield Union(members, tag, object_at(discriminator, "mapping"))


def conditional(part: Part) -> list[JsonSchema]:
    """Return the schemas that apply conditionally; they may name further fields."""
    further = [part[key] for key in ("then", "else") if key in part]
    return [*further, *object_at(part, "dependentSchemas").values()]


def field_schemas(parts: Iterable[Part], name: str) -> tuple[JsonSchema, ...]:
    """Return the schemas of a declared field."""
    named = (object_at(part, "properties") for part in parts)
    return tuple(properties[name] for properties in named if name in properties)


def entry_schemas(parts: Iterable[Part], name: str) -> tuple[JsonSchema, ...]:
    """Return the schemas of a field whose name is data."""
    listed = [*parts]
    patterns = (pair for part in listed for pair in object_at(part, "patternProperties").items())
    matched = tuple(schema for pattern, schema in patterns if _matches(pattern, name))
    others = (part.get("additionalProperties", False) for part in listed)
    return matched or tuple(schema for schema in others if schema is not False)


def item_schemas(parts: Iterable[Part], index: int) -> tuple[JsonSchema, ...]:
    """Return the schemas of an item."""
    listed = ((array_at(part, "prefixItems"), part) for part in parts)
    schemas = (ahead[index] if index < len(ahead) else part.get("items") for ahead, part in listed)
    return tuple(schema for schema in schemas if schema is not None)


def item_step(parts: Iterable[Part], index: int) -> str:
    """Return the path step of an item; tuple items have their index."""
    longest = max((len(array_at(part, "prefixItems")) for part in parts), default=0)
    return f"[{index}]" if index < longest else "[]"


def allowed_types(schemas: Schemas, parts: Iterable[Part]) -> list[tuple[str, ...]]:
    """Return the JSON types of a value for each part that declares them."""
    return [types for part in parts if (types := _types(schemas, part, 0))]


def _types(schemas: Schemas, part: Part, depth: int) -> tuple[str, ...]:
    """Return the types of a part, or of all its alternatives; empty: any."""
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


def enum_of(part: Part) -> list[object]:
    """Return the values of an enum or const."""
    return [part["const"]] if "const" in part else array_at(part, "enum")


def _matches(pattern: str, name: str) -> bool:
    return matches(pattern, name)
