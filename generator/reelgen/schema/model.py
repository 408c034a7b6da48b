"""A schema as a read-only object: its keywords as values of reliable types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..json_types import JsonArray, JsonObject, array_at, is_object, object_at
from .keywords import UNIONS
from .pointer import escape

COMPONENT = "#/components/schemas/"
"""The beginning of a reference to a named schema."""


@dataclass(frozen=True, slots=True)
class DiscriminatorObject:
    """The field that selects the member of a union, and the member that each value selects."""

    property_name: str
    mapping: Mapping[str, str]
    """Value -> reference to the member. A name alone becomes a reference."""
    default: str | None = None
    """The member for values without a mapping (`defaultMapping` of OpenAPI 3.2)."""


class Schema:
    """A view of one schema. Malformed keywords are absent; subschemas stay plain data."""

    __slots__ = ("node",)

    def __init__(self, node: Any) -> None:  # not a frozen dataclass: 100,000s are created
        self.node = node

    @property
    def reference(self) -> str | None:
        """The value of `$ref`."""
        reference = self.node.get("$ref") if is_object(self.node) else None
        return reference if isinstance(reference, str) else None

    @property
    def types(self) -> tuple[str, ...]:
        """The values of `type`; none where any type is allowed."""
        return types_of(self.node)

    @property
    def properties(self) -> JsonObject:
        """The schemas of its own fields."""
        return object_at(self.node, "properties")

    @property
    def required(self) -> tuple[str, ...]:
        """The names that its own `required` lists."""
        return tuple(name for name in array_at(self.node, "required") if isinstance(name, str))

    @property
    def items(self) -> Any:
        """The schema of items after those of `prefixItems`; True without it."""
        return self.node.get("items", True) if is_object(self.node) else True

    @property
    def all_of(self) -> JsonArray:
        """The parts that a value must all match."""
        return array_at(self.node, "allOf")

    @property
    def members(self) -> JsonArray:
        """The members of `oneOf`, else those of `anyOf`; none where it is not a union."""
        return array_at(self.node, "oneOf") or array_at(self.node, "anyOf")

    @property
    def alternatives(self) -> list[object]:
        """The members of `oneOf` and of `anyOf`."""
        return [member for keyword in UNIONS for member in array_at(self.node, keyword)]

    @property
    def values(self) -> JsonArray:
        """The only values it allows: those of `enum`, or that of `const`."""
        if is_object(self.node) and "const" in self.node:
            return [self.node["const"]]
        return array_at(self.node, "enum")

    @property
    def discriminator(self) -> DiscriminatorObject | None:
        """Its discriminator, where it names a property."""
        written = object_at(self.node, "discriminator")
        name = written.get("propertyName")
        if not isinstance(name, str) or not name.strip():
            return None
        targets = object_at(written, "mapping").items()
        mapping = {v: mapping_reference(target) for v, target in targets if isinstance(target, str)}
        default = written.get("defaultMapping")
        return DiscriminatorObject(
            name, mapping, mapping_reference(default) if isinstance(default, str) else None
        )

    @property
    def is_binary(self) -> bool:
        """Whether it is bytes, in the notation of OpenAPI 3.0."""
        return is_object(self.node) and self.node.get("format") == "binary"


def types_of(schema: object) -> tuple[str, ...]:
    """Return the values of `type`; none where any type is allowed."""
    declared = schema.get("type", ()) if is_object(schema) else ()
    if isinstance(declared, str):
        return (declared,)
    return tuple(kind for kind in array_at(schema, "type") if isinstance(kind, str))


def mapping_reference(target: str) -> str:
    """Return the target of a discriminator's mapping as a reference.

    OpenAPI also allows the name of a schema alone.
    """
    return target if target.startswith("#") else COMPONENT + escape(target)


def is_mixed(schema: object) -> bool:
    """Return whether `type` allows objects and other values than null: it is a union of its own."""
    types = types_of(schema)
    return "object" in types and bool(set(types) - {"object", "null"})
