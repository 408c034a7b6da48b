"""A value beside its schema: which documented places it shows, and where it differs from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from ..plain import array_at, is_array, is_object, object_at
from ..sandbox.schemas import Schema, Schemas, types_of

Kind: TypeAlias = Literal["new field", "missing field", "changed type", "new enum value"]

TYPES = {bool: "boolean", int: "integer", float: "number", str: "string"}
DEEPEST = 12
RULES = frozenset({"properties", "items", "enum", "const", "type", "$ref", "allOf"})
"""An alternative without any of these is a rule between fields, not a shape."""


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """One way in which a value is not what its schema says."""

    path: str
    """`data.videos[].status`; empty: the value itself."""
    kind: Kind
    detail: str
    """What came, and what the schema has."""


@dataclass(slots=True)
class Shape:
    """What a value shows."""

    fields: set[str] = field(default_factory=set[str])
    values: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """Values of enums, with their paths."""
    differences: list[Difference] = field(default_factory=list[Difference])

    def add(self, other: Shape) -> None:
        """Both together."""
        self.fields |= other.fields
        self.values |= other.values
        self.differences += other.differences


def observed(schemas: Schemas, schema: Schema, value: Any, path: str = "") -> Shape:
    """What a value shows of its schema, and where it differs."""
    shape = Shape()
    _observe(schemas, schema, value, path, shape)
    return shape


def join(path: str, name: str) -> str:
    """The path of a field."""
    return f"{path}.{name}" if path else name


def type_name(value: Any) -> str:
    """The JSON type of a value."""
    if value is None:
        return "null"
    if is_object(value):
        return "object"
    return next((name for kind, name in TYPES.items() if type(value) is kind), "array")


def _observe(schemas: Schemas, schema: Schema, value: Any, path: str, shape: Shape) -> None:
    flat = schemas.flat(schema)
    members = alternatives(schemas, flat)
    if members:
        _observe_member(schemas, flat, members, value, path, shape)
        return
    if not _fits(flat, value):
        expected = " or ".join(types_of(flat))
        detail = f"{type_name(value)} where the spec has {expected}"
        shape.differences.append(Difference(path, "changed type", detail))
        return
    _observe_words(flat, value, path, shape)
    if is_object(value):
        _observe_fields(schemas, flat, value, path, shape)
    elif is_array(value):
        for item in value:
            _observe(schemas, flat.get("items", {}), item, f"{path}[]", shape)


def _observe_words(flat: dict[str, Any], value: Any, path: str, shape: Shape) -> None:
    words = words_of(flat)
    if not words or is_object(value) or is_array(value):
        return
    if value in words:
        shape.values.add((path, str(value)))
    elif value is not None or types_of(flat):
        known = ", ".join(map(str, words[:12])) + (", ..." if len(words) > 12 else "")
        detail = f"{str(value)[:60]!r} is not one of {known}"
        shape.differences.append(Difference(path, "new enum value", detail))


def _observe_fields(
    schemas: Schemas, flat: dict[str, Any], value: dict[str, Any], path: str, shape: Shape
) -> None:
    properties = object_at(flat, "properties")
    for name in dict.fromkeys(array_at(flat, "required")):
        if name not in value:
            detail = "the spec requires it"
            shape.differences.append(Difference(join(path, str(name)), "missing field", detail))
    for name, item in value.items():
        if name in properties:
            shape.fields.add(join(path, name))
            _observe(schemas, properties[name], item, join(path, name), shape)
        elif is_map(flat):
            _observe(schemas, flat.get("additionalProperties", {}), item, f"{path}{{}}", shape)
        elif properties:
            detail = f"{type_name(item)}, not in the spec"
            shape.differences.append(Difference(join(path, name), "new field", detail))


def _observe_member(
    schemas: Schemas,
    flat: dict[str, Any],
    members: list[Schema],
    value: Any,
    path: str,
    shape: Shape,
) -> None:
    """The alternative that fits best: by its tag, else the one with the fewest differences."""
    rest = {k: v for k, v in flat.items() if k not in ("oneOf", "anyOf", "discriminator")}
    chosen = _told_apart(schemas, flat, value)
    tried = [
        observed(schemas, {"allOf": [member, rest]}, value, path)
        for member in ([chosen] if chosen is not None else members)
    ]
    shape.add(min(tried, key=lambda one: (len(one.differences), -len(one.fields))))


def _told_apart(schemas: Schemas, flat: dict[str, Any], value: Any) -> Schema | None:
    discriminator = object_at(flat, "discriminator")
    word = value.get(str(discriminator.get("propertyName"))) if is_object(value) else None
    target = object_at(discriminator, "mapping").get(word) if isinstance(word, str) else None
    if not isinstance(target, str):
        return None
    return {"$ref": target if target.startswith("#") else f"#/components/schemas/{target}"}


def alternatives(schemas: Schemas, flat: dict[str, Any]) -> list[Schema]:
    """The members of a union of shapes; none where the members are rules between fields."""
    members = array_at(flat, "oneOf") or array_at(flat, "anyOf")
    shapes = [m for m in members if is_object(m) and RULES & m.keys()]
    return shapes if len(shapes) == len(members) else []


def words_of(flat: dict[str, Any]) -> list[Any]:
    """The values an enum allows."""
    return [flat["const"]] if "const" in flat else array_at(flat, "enum")


def is_map(flat: dict[str, Any]) -> bool:
    """Whether the names of fields are data."""
    return flat.get("additionalProperties", False) is not False or "patternProperties" in flat


def _fits(flat: dict[str, Any], value: Any) -> bool:
    allowed, found = types_of(flat), type_name(value)
    if not allowed or found in allowed:
        return True
    if found == "integer":
        return "number" in allowed
    whole = found == "number" and isinstance(value, float) and value.is_integer()
    return whole and "integer" in allowed


def documented(schemas: Schemas, schema: Schema, path: str = "") -> Shape:
    """Every place that a schema knows: its fields, and the values of its enums."""
    shape = Shape()
    for place, flat in _places(schemas, schema, path, ()):
        for name in object_at(flat, "properties"):
            shape.fields.add(join(place, name))
        for word in words_of(flat):
            shape.values.add((place, str(word)))
    return shape


def _places(
    schemas: Schemas, schema: Schema, path: str, above: tuple[int, ...]
) -> Iterator[tuple[str, dict[str, Any]]]:
    target = schemas.target(schema)
    if id(target) in above or len(above) > DEEPEST:
        return
    above = (*above, id(target))
    flat = schemas.flat(schema)
    yield path, flat
    for name, below in object_at(flat, "properties").items():
        yield from _places(schemas, below, join(path, name), above)
    if "items" in flat:
        yield from _places(schemas, flat["items"], f"{path}[]", above)
    if is_map(flat):
        yield from _places(schemas, flat.get("additionalProperties", {}), f"{path}{{}}", above)
    for member in alternatives(schemas, flat):
        yield from _places(schemas, member, path, above)
