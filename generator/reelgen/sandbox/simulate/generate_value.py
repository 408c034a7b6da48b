"""Generation of values that match a schema, reproducible by seed."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ...json_types import (
    JsonObject,
    array_at,
    is_array,
    is_object,
    object_at,
)
from ...schema.applied import applied
from ...schema.flatten import (
    MORE,
    OPEN,
    JsonSchema,
)
from ...schema.model import types_of
from ...validation import Schemas
from . import generate_string

MAX_DEPTH = 8

DEEPEST = 30
"""Maximum depth of generated values; deeper schemas are taken to be endless."""

MOST = 1000
"""Maximum number of generated items and fields, whatever the schema requires."""


class EndlessError(Exception):
    """A schema that no finite value matches."""


@dataclass(frozen=True)
class ValueGenerator:
    """A generator of values; those of `known` are used in matching fields of the same name."""

    schemas: Schemas
    seed: random.Random
    origin: str = "http://127.0.0.1"
    """The origin of generated URLs."""
    known: Mapping[str, object] = field(default_factory=JsonObject)
    skipped: frozenset[str] = frozenset()
    """Names of optional fields that are omitted."""
    sparse: bool = False
    """Whether optional fields are omitted unless their value is known."""
    full: bool = False
    """Whether optional and nullable fields always have a value."""
    varied: bool = False
    """Whether the seed chooses among all values that the schema allows."""

    def value(self, schema: JsonSchema, name: str = "", depth: int = 0) -> Any:
        """Return a value for a field of this name; an empty object if its schema is recursive."""
        try:
            return self._value(schema, name, depth)
        except EndlessError:
            if depth:
                raise
            return {}

    def _value(self, schema: JsonSchema, name: str, depth: int) -> object:
        flat = self.schemas.flat(schema)
        known_value = self.known.get(name)
        if known_value is not None and self.schemas.valid(schema, known_value):
            return known_value
        for stated in self._stated(flat):
            if self.schemas.valid(schema, stated):
                return stated
        members = inner = array_at(flat, "oneOf") or array_at(flat, "anyOf")
        for _ in range(MAX_DEPTH):
            if inner:  # a member may be a union
                flat = self._chosen(flat, inner)
                inner = array_at(flat, "oneOf") or array_at(flat, "anyOf")
        for further in array_at(flat, MORE):
            flat = self._chosen(flat, further)
        for stated in self._stated(flat) if members else []:
            if self.schemas.valid(schema, stated):
                return stated
        generated = self._of_type(flat, name, depth)
        if is_object(generated) and not self.schemas.valid(schema, generated):
            views = (flat, self._with_conditions(schema, flat, generated))
            smaller = (self._object(view, depth, least=True) for view in views)
            least = next((v for v in smaller if self.schemas.valid(schema, v)), None)
            if least is None:
                return generated
            return self._grown(schema, least, generated) if self.full else least
        return generated

    def _grown(self, schema: JsonSchema, fields: JsonObject, whole: JsonObject) -> JsonObject:
        """Return an object extended by each field of another one that keeps it valid."""
        for name, value in whole.items():
            if name not in fields and self.schemas.valid(schema, {**fields, name: value}):
                fields = {**fields, name: value}
        return fields

    def _with_conditions(self, schema: JsonSchema, flat: JsonObject, value: object) -> JsonObject:
        """Return a flat schema with the `if` and `dependentSchemas` that apply to a value."""
        parts = applied(self.schemas.registry, schema, value, self.schemas.valid)
        others = [part for part in parts if part is not schema and "if" not in part]
        return self.schemas.merged({"allOf": [flat, *others]})

    def _stated(self, flat: JsonObject) -> list[object]:
        """Return the values that a schema names: const, default, examples, enum."""
        values = array_at(flat, "enum")
        listed = [value for value in values if value is not None] or values
        if self.varied:
            self.seed.shuffle(listed)
            return [flat["const"], *listed] if "const" in flat else listed
        examples = flat.get("examples")
        named_values = [
            flat[key] for key in ("const", "example", "default") if flat.get(key) is not None
        ]
        return [*named_values, *(examples if is_array(examples) else []), *listed]

    def _chosen(self, flat: JsonObject, members: list[JsonSchema]) -> JsonObject:
        """Return the schema with one of its union members."""
        others = {k: v for k, v in flat.items() if k not in ("oneOf", "anyOf", "discriminator")}
        real = [m for m in members if types_of(self.schemas.flat(m)) != ("null",)] or members
        member = self._discriminated(flat) or (
            self.seed.choice(members) if self.varied else real[0]
        )
        chosen = self.schemas.merged({"allOf": [member], **others})
        name, value = _discriminator_value(flat, member)
        if value:
            fields = object_at(chosen, "properties")
            chosen["properties"] = {**fields, name: {"const": value}}
        return chosen

    def _discriminated(self, flat: JsonObject) -> JsonSchema | None:
        """Return the union member that the known values select, or None."""
        discriminator = object_at(flat, "discriminator")
        value = self.known.get(str(discriminator.get("propertyName")))
        target = object_at(discriminator, "mapping").get(value) if isinstance(value, str) else None
        return {"$ref": target} if isinstance(target, str) else None

    def _of_type(self, flat: JsonObject, name: str, depth: int) -> object:
        named = [t for t in types_of(flat) if t != "null"]
        if self.varied and named:
            named = [self.seed.choice(types_of(flat))]
        kind = named[0] if named else _implied(flat)
        if kind == "object":
            return self._knowing(self.known.get(name))._object(flat, depth, least=False)
        if kind == "array":
            return self._array(flat, name, depth)
        if kind == "string":
            return generate_string.text(flat, name, self.seed, self.origin)
        if kind in ("integer", "number"):
            whole = kind == "integer"
            if self.varied:
                return generate_string.any_number(flat, self.seed, whole=whole)
            return generate_string.number(flat, name, whole=whole)
        if kind == "boolean":
            if self.varied:
                return self.seed.random() < 0.5
            return name.lower() in ("success", "ok", "isactive", "is_active")
        return {} if not types_of(flat) else None

    def _knowing(self, values: object) -> ValueGenerator:
        """Return a generator that also knows the fields of an object."""
        return replace(self, known={**self.known, **values}) if is_object(values) else self

    def _object(self, flat: JsonObject, depth: int, *, least: bool) -> JsonObject:
        required = set(array_at(flat, "required"))
        fields: JsonObject = {}
        if depth > DEEPEST:
            raise EndlessError
        for name, schema in object_at(flat, "properties").items():
            if name not in required:
                if least or depth >= MAX_DEPTH:
                    continue
                if name in self.skipped:
                    if self.schemas.valid(schema, None):
                        fields[name] = None
                    continue
                if self.sparse and name not in self.known:
                    continue
                if self.varied and self.seed.random() < 0.4:
                    continue
                open_ = name not in self.known and not self.varied and not self.full
                if open_ and self.schemas.valid(schema, None):
                    fields[name] = None
                    continue
            try:
                fields[name] = self.value(schema, name, depth + 1)
            except EndlessError:
                if name in required:
                    raise
        for name in required - fields.keys():
            fields[name] = self.value(flat.get("additionalProperties", OPEN), name, depth + 1)
        while len(fields) < min(int(flat.get("minProperties", 0)), MOST):
            name = f"field{len(fields) + 1}"
            fields[name] = self.value(flat.get("additionalProperties", OPEN), name, depth + 1)
        return fields

    def _array(self, flat: JsonObject, name: str, depth: int) -> list[object]:
        first = [
            self.value(item_schema, name, depth + 1)
            for item_schema in array_at(flat, "prefixItems")
        ]
        fewest = int(flat.get("minItems", 0 if depth >= MAX_DEPTH else 1))
        if self.varied and depth < MAX_DEPTH:
            fewest = int(flat.get("minItems", 0)) + self.seed.randrange(4)
        fewest = min(fewest, int(flat.get("maxItems", fewest)), MOST)
        item = flat.get("items", OPEN)
        if item is False:
            return first
        known_value = self.known.get(name)
        if is_array(known_value) and known_value and all(map(is_object, known_value)) and not first:
            listed = known_value[: min(int(flat.get("maxItems", MOST)), MOST)]
            return [self._knowing(fields)._value(item, "", depth + 1) for fields in listed]
        single = name.removesuffix("s") if name else ""
        return first + [self.value(item, single, depth + 1) for _ in range(fewest - len(first))]


def _discriminator_value(flat: JsonObject, member: JsonSchema) -> tuple[str, str]:
    """Return the discriminating field of a union member, and its value."""
    discriminator = object_at(flat, "discriminator")
    ref = member.get("$ref") if is_object(member) else None
    if not discriminator or not isinstance(ref, str):
        return "", ""
    mapping = object_at(discriminator, "mapping")
    value = next((value for value, target in mapping.items() if target == ref), None)
    return str(discriminator.get("propertyName")), value or ref.rpartition("/")[2]


def _implied(flat: JsonObject) -> str:
    if "properties" in flat or "additionalProperties" in flat:
        return "object"
    return "array" if "items" in flat else ""
