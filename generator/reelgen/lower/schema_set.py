"""The schemas of responses, or of requests: collected, changed and named as their classes.

There are two sets, because the two ends differ: what a caller sends is checked strictly, what a
provider sends is accepted with whatever is new in it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

from ..ir.model import Rule, SchemaSet, TaggedUnion
from ..ir.names import ClassName, class_name
from ..plain import JsonObject, array_at, is_object
from ..schema.keywords import COMPOSITIONS, of_type
from ..schema.model import COMPONENT, Discriminator, Schema, types_of
from ..schema.walk import map_subschemas
from .discriminators import Discriminators, Union, union_of
from .flatten_allof import Context, flattened
from .schema_index import SchemaIndex, is_ignored

Change: TypeAlias = Callable[[JsonObject, ClassName, "SchemaSetBuilder"], JsonObject]
"""(schema, class it belongs to, builder) -> the schema changed; its subschemas come later."""

Residue: TypeAlias = Callable[[JsonObject, "SchemaSetBuilder"], Any]
"""(schema of a named type, builder) -> what the type does not say, as a rule; `{}` for none."""


class SchemaSetBuilder:
    """The schemas of responses, or of requests: collected by reference, changed, renamed."""

    def __init__(
        self,
        schemas: SchemaIndex,
        discriminators: Discriminators,
        change: Change,
        ignored: frozenset[str] = frozenset(),
        residue: Residue | None = None,
    ) -> None:
        """`ignored`: keywords that `change` drops everywhere. `residue`: given for requests."""
        self.schemas = schemas
        self.discriminators = discriminators
        self.definitions: dict[ClassName, Any] = {}
        """The schemas that rules refer to."""
        self.residues: dict[int, tuple[Any, Any]] = {}
        """The rules of schemas, by the identity of the schema, which is kept alive."""
        strict = residue is not None
        self.context = Context(schemas, discriminators, strict=strict, ignored=ignored)
        self._residue = residue
        self._change = change
        self._waiting: list[tuple[ClassName, Any]] = []
        self._changed: dict[ClassName, Any] = {}
        self._rules: list[Rule] = []
        self._loose: list[ClassName] = []
        self._tagged: list[TaggedUnion] = []

    def named(self, schema: Any, suggestion: str) -> ClassName:
        """Return the class name under which `schema` will exist."""
        if is_object(schema) and set(_plain(schema)) == {"$ref"}:
            return self._refer(schema["$ref"])
        name = self.schemas.reserve(suggestion)
        self._add(name, schema)
        return name

    def hoist(self, schema: JsonObject, suggestion: str) -> JsonObject:
        """Return a reference to `schema`, which becomes a named one."""
        return {"$ref": COMPONENT + self.named(schema, suggestion)}

    def built(self) -> SchemaSet:
        """Return all that was named and all it refers to."""
        while self._waiting:
            name, schema = self._waiting.pop()
            self._changed[name] = self._transformed(schema, name, named=True)
            self._note_rule(name, schema)
        components = {name: self._changed[name] for name in sorted(self._changed)}
        document = {
            "openapi": "3.1.0",
            "info": {"title": "schemas", "version": "1"},
            "paths": {},
            "components": {"schemas": components},
        }
        text = json.dumps(document, ensure_ascii=False, indent=1)
        return SchemaSet(
            document=text,
            rules=tuple(self._rules),
            definitions=tuple(Rule(type=n, schema=_json(s)) for n, s in self.definitions.items()),
            tagged=tuple(sorted(self._tagged, key=lambda union: union.type)),
            loose=tuple(sorted(self._loose)),
            names=tuple(sorted(self._changed)),
        )

    def _note_rule(self, name: ClassName, schema: Any) -> None:
        """Keep what the type of a named schema does not say."""
        shape = self._changed[name]
        describes = "properties" in shape or "items" in shape or "prefixItems" in shape
        if describes and not types_of(shape) and not self.discriminators.is_member(name):
            self._loose.append(name)
        if self._residue is None:
            return
        rule: Any = False if schema is False else {}
        if is_object(schema):
            rule = self._residue(flattened(_plain(schema), name, self.context), self)
        if rule != {}:
            self._rules.append(Rule(type=name, schema=_json(rule)))

    def _refer(self, reference: str) -> ClassName:
        name = self.schemas.name_of(reference)
        self._add(name, self.schemas.lookup(reference))
        return name

    def _add(self, name: ClassName, schema: Any) -> None:
        if name not in self._changed:
            self._changed[name] = None
            self._waiting.append((name, schema))

    def _transformed(self, schema: Any, owner: ClassName, *, named: bool = False) -> Any:
        """Return the schema and all below it, changed and with its references renamed."""
        if not is_object(schema):
            return {} if schema is not False else {"not": {}}
        union = union_of(schema)
        if union is not None and union in self.discriminators.shared_unions:
            if not named:
                return self._hoisted_union(schema, owner)
            schema = {key: value for key, value in schema.items() if key != "discriminator"}
            self._tagged.append(self._tagged_union(owner, union))
        flat = flattened(_plain(schema), owner, self.context)
        changed = _free_form(self._change(flat, owner, self))
        if "allOf" in changed:  # a class cannot have a mere name for another as its base
            parts = array_at(changed, "allOf")
            changed["allOf"] = [self.schemas.without_aliases(part) for part in parts]
        reference = changed.get("$ref")
        if isinstance(reference, str) and not self._is_own(reference):
            changed["$ref"] = COMPONENT + self._refer(reference)
        discriminator = Schema(changed).discriminator
        if discriminator is None:
            changed.pop("discriminator", None)
        else:
            changed["discriminator"] = self._renamed(discriminator)
        return map_subschemas(
            changed, lambda child, name: self._transformed(child, class_name(f"{owner} {name}"))
        )

    def _hoisted_union(self, schema: JsonObject, owner: ClassName) -> JsonObject:
        """Return a reference to an inner union, with the description of where it is used."""
        beside = {key: schema[key] for key in ("description",) if key in schema}
        union = {key: value for key, value in schema.items() if key not in beside}
        return {**beside, **self.hoist(union, owner)}

    def _tagged_union(self, name: ClassName, union: Union) -> TaggedUnion:
        field, members = union
        values = self.discriminators.shared_unions[union]
        return TaggedUnion(
            type=name,
            field=field,
            tags=tuple((v, index) for index, m in enumerate(members) for v in values[m]),
            members=tuple(self._refer(member) for member in members),
        )

    def _renamed(self, discriminator: Discriminator) -> JsonObject:
        """Return a discriminator with the classes of its members."""
        mapping = {
            value: target if self._is_own(target) else COMPONENT + self._refer(target)
            for value, target in discriminator.mapping.items()
            if self._is_own(target) or self.schemas.lookup(target) is not None
        }
        renamed: JsonObject = {"propertyName": discriminator.property_name}
        return {**renamed, "mapping": mapping} if mapping else renamed

    def _is_own(self, reference: str) -> bool:
        """Return whether `hoist` made a reference: it has its final name already."""
        name = reference.removeprefix(COMPONENT)
        return name in self._changed and self.schemas.lookup(reference) is None


def _free_form(schema: JsonObject) -> JsonObject:
    """Return an object of which nothing is known as a plain dict, not a class without fields."""
    described = ("properties", "patternProperties", *COMPOSITIONS, "$ref")
    if types_of(schema) != ("object",) or any(key in schema for key in described):
        return schema
    if is_object(schema.get("additionalProperties")):
        return schema
    return {**schema, "additionalProperties": {}}


def _plain(schema: JsonObject) -> JsonObject:
    """Return a schema without what types ignore, or cannot have, and without `type` at a `$ref`."""
    types = types_of(schema)
    dropped = {"type"} if "$ref" in schema else set[str]()
    for kind in ("object", "array"):
        if types and kind not in types:
            dropped.update(of_type(kind))
    return {k: value for k, value in schema.items() if not is_ignored(k) and k not in dropped}


def _json(rule: Any) -> str:
    return json.dumps(rule, ensure_ascii=False)
