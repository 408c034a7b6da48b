"""One schema as one object of keywords: references followed, parts of `allOf` merged."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..json_types import JsonObject, array_at, is_object, object_at
from .keywords import UNIONS
from .locate import locate
from .model import Schema, types_of
from .pointer import EVERY, is_index
from .registry import Registry

JsonSchema: TypeAlias = Any
"""A JSON Schema: an object, or a truth value."""

OPEN: JsonObject = {}
"""The schema that allows every value."""

MORE = "x-alternatives"
"""The key of a flat schema for unions of its parts that do not fit into `anyOf` and `oneOf`."""


class FlatSchemas:
    """The schemas of one document, each as one object without `$ref` and `allOf`."""

    def __init__(self, root: object) -> None:
        self.registry = Registry(root)
        self._flat: dict[int, tuple[JsonSchema, JsonObject]] = {}

    def target(self, schema: JsonSchema) -> JsonSchema:
        """Return the schema at the end of a chain of references."""
        return self.registry.resolve(schema)

    def flat(self, schema: JsonSchema) -> JsonObject:
        """Return a schema without `$ref` and `allOf`: their keywords are merged with its own.

        The result is cached for as long as this object; `merged` is for schemas that are not part
        of the document.
        """
        cached = self._flat.get(id(schema))
        if cached is None:
            cached = self._flat[id(schema)] = (schema, self.merged(schema))
        return cached[1]

    def merged(self, schema: JsonSchema) -> JsonObject:
        """Return a schema without `$ref` and `allOf`; a part that contains itself counts once."""
        return self._merged(schema, ())

    def _merged(self, schema: JsonSchema, above: tuple[int, ...]) -> JsonObject:
        if not is_object(schema) or id(schema) in above:
            return {}
        view, above = Schema(schema), (*above, id(schema))
        result = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
        parts = [self._merged(part, above) for part in view.all_of]
        if view.reference is not None:
            parts.append(self._merged(self.registry.lookup(view.reference), above))
        for part in parts:
            result = _both(result, part)
        return result

    def child(self, schema: JsonSchema, step: str | int) -> JsonSchema:
        """Return the schema one step of a pointer below; OPEN for undescribed values.

        `*` is every item, else the fields that have no name in the schema.
        """
        flat, step = self.flat(schema), str(step)
        properties = object_at(flat, "properties")
        if step in properties:
            return properties[step]
        if "items" in flat and (step == EVERY or is_index(step)):
            return flat["items"]
        if is_object(flat.get("additionalProperties")):
            return flat["additionalProperties"]
        schemas = locate(self.registry, schema, (step,)).schemas
        return schemas[0] if schemas else OPEN

    def at(self, schema: JsonSchema, steps: tuple[str | int, ...]) -> JsonSchema:
        """Return the schema at the end of a pointer."""
        for step in steps:
            schema = self.child(schema, step)
        return schema

    def alternatives(self, schema: JsonSchema) -> list[JsonSchema]:
        """Return a schema, the members of its unions, and those of the members' unions."""
        schemas: list[JsonSchema] = []
        seen: set[int] = set()
        waiting = [schema]
        while waiting:
            schema = waiting.pop()
            flat = self.flat(schema)
            if id(flat) not in seen:
                seen.add(id(flat))
                schemas.append(schema)
                waiting += reversed(members(flat))
        return schemas

    def is_list(self, schema: JsonSchema) -> bool:
        """Return whether values may be arrays."""
        flat = self.flat(schema)
        return "items" in flat or "array" in types_of(flat)


def members(flat: JsonObject) -> list[JsonSchema]:
    """Return the members of every union of a flat schema."""
    further = [member for union in array_at(flat, MORE) for member in union]
    return [*Schema(flat).alternatives, *further]


def _both(result: JsonObject, part: JsonObject) -> JsonObject:
    """Return the keywords of two schemas that apply together; the first takes precedence."""
    both = {**part, **result}
    further = [part[key] for key in UNIONS if key in part and key in result]
    if further or MORE in part or MORE in result:
        both[MORE] = [*array_at(part, MORE), *array_at(result, MORE), *further]
    if "properties" in part or "properties" in result:
        both["properties"] = {**object_at(part, "properties"), **object_at(result, "properties")}
    if "required" in part or "required" in result:
        both["required"] = [*array_at(part, "required"), *array_at(result, "required")]
    return both
