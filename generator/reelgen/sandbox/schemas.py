"""The schemas of one document: followed through `$ref` and `allOf`, and checked against values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError

from ..plain import array_at, is_array, is_object, object_at
from ..schema.registry import lookup
from ..schema.walk import FILES
from .formats import CHECKER
from .keywords import KEYWORDS
from .patterns import matches

Schema: TypeAlias = Any
"""A JSON Schema: an object, or a truth value."""

OPEN: dict[str, Any] = {}
"""The schema that everything obeys."""

MORE = "x-alternatives"
"""Where a flat schema keeps the `anyOf` and `oneOf` that the keyword has no room for."""

ROOTS = ("components", "paths", "webhooks", "$defs", FILES)
"""Where a local reference may lead: put beside a schema so that it can be followed."""


def _pattern(_: Any, pattern: str, value: Any, __: Any) -> Iterator[ValidationError]:
    if isinstance(value, str) and not matches(pattern, value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


_VALIDATORS: Any = validators
"""Without types, as it has none."""

_Validator: Any = _VALIDATORS.extend(Draft202012Validator, {"pattern": _pattern, **KEYWORDS})
"""Its patterns are not Python's, and take no longer than the text is long."""


class Schemas:
    """The schemas of one document."""

    def __init__(self, data: dict[str, Any], *, formats: bool = True) -> None:
        self._data = data
        self._checker = CHECKER if formats else None
        self._roots = {name: data[name] for name in ROOTS if name in data}
        self._flat: dict[int, tuple[Schema, dict[str, Any]]] = {}
        self._validators: dict[int, tuple[Schema, Any]] = {}

    def target(self, schema: Schema) -> Schema:
        """The schema that a chain of references ends at."""
        for _ in range(20):
            if not is_object(schema) or not isinstance(schema.get("$ref"), str):
                break
            schema = lookup(self._data, schema["$ref"])
        return schema

    def flat(self, schema: Schema) -> dict[str, Any]:
        """One schema without `$ref` and `allOf`: their keywords beside its own."""
        known = self._flat.get(id(schema))
        if known is None:
            known = self._flat[id(schema)] = (schema, self.merged(schema))
        return known[1]

    def merged(self, schema: Schema, depth: int = 0) -> dict[str, Any]:
        """As `flat`, of a schema that does not stand in the document."""
        if not is_object(schema) or depth > 20:
            return {}
        own: dict[str, Any] = {k: v for k, v in schema.items() if k not in ("$ref", "allOf")}
        members = [self.merged(member, depth + 1) for member in array_at(schema, "allOf")]
        if isinstance(schema.get("$ref"), str):
            members.append(self.merged(lookup(self._data, schema["$ref"]), depth + 1))
        for member in members:
            both: dict[str, Any] = {**member, **own}
            further = [member[key] for key in ("anyOf", "oneOf") if key in member and key in own]
            if further or MORE in member or MORE in own:
                both[MORE] = [*array_at(member, MORE), *array_at(own, MORE), *further]
            if "properties" in member or "properties" in own:
                both["properties"] = {
                    **object_at(member, "properties"),
                    **object_at(own, "properties"),
                }
            if "required" in member or "required" in own:
                both["required"] = [*array_at(member, "required"), *array_at(own, "required")]
            own = both
        return own

    def child(self, schema: Schema, step: str) -> Schema:
        """The schema one step of a pointer further; an open one where nothing is said."""
        flat = self.flat(schema)
        properties = object_at(flat, "properties")
        if step in properties:
            return properties[step]
        if (step == "*" or step.isdigit()) and "items" in flat:
            return flat["items"]
        if is_object(flat.get("additionalProperties")):
            return flat["additionalProperties"]
        for member in (*array_at(flat, "oneOf"), *array_at(flat, "anyOf")):
            below = self.child(member, step)
            if below is not OPEN:
                return below
        return OPEN

    def at(self, schema: Schema, path: tuple[str, ...]) -> Schema:
        """The schema at the end of a path."""
        for step in path:
            schema = self.child(schema, step)
        return schema

    def is_list(self, schema: Schema) -> bool:
        """Whether values are arrays."""
        flat = self.flat(schema)
        return "items" in flat or flat.get("type") == "array"

    def errors(self, schema: Schema, value: Any) -> list[ValidationError]:
        """Every breach, in the order of the schema."""
        return list(self._validator(schema).iter_errors(value))

    def valid(self, schema: Schema, value: Any) -> bool:
        """Whether a value obeys a schema."""
        return bool(self._validator(schema).is_valid(value))

    def _validator(self, schema: Schema) -> Any:
        known = self._validators.get(id(schema))
        if known is None:
            whole: Any = {**self._roots, **schema} if is_object(schema) else schema is not False
            validator = _Validator(whole, format_checker=self._checker)
            known = self._validators[id(schema)] = (schema, validator)
        return known[1]


def types_of(flat: dict[str, Any]) -> list[str]:
    """The types a schema names."""
    named = flat.get("type")
    return [*named] if is_array(named) else [named] if isinstance(named, str) else []
