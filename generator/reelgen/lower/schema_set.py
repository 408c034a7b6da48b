"""Collect, transform and name the schemas of responses, or of requests.

There are two sets: requests are checked strictly, responses are accepted with undocumented content.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from typing import Any, TypeAlias

from ..ir.model import DiscriminatedUnion, SchemaSet, TypeConstraint
from ..ir.names import ClassName, class_name
from ..json_types import JsonObject, array_at, is_object, object_at
from ..schema.flatten import JsonSchema
from ..schema.keywords import COMPOSITIONS, of_type
from ..schema.model import COMPONENT, types_of
from ..schema.walk import has_subschemas, map_subschemas, rewrite
from .discriminators import (
    Discriminators,
    Selection,
    closed,
    constants,
    selection,
    with_constants,
)
from .flatten_allof import Context, flattened
from .name_members import is_inline_class, member_names
from .schema_index import SchemaIndex, chosen_name, is_ignored

Change: TypeAlias = Callable[[JsonObject, ClassName, "SchemaSetBuilder"], JsonObject]
"""(schema, class it belongs to, builder) -> the changed schema; its subschemas follow later."""

Residue: TypeAlias = Callable[[JsonObject, "SchemaSetBuilder"], Any]
"""(schema of a named type, builder) -> the constraints beyond the type; `{}` for none."""


class SchemaSetBuilder:
    """A set of schemas under construction, of responses or of requests."""

    def __init__(
        self,
        schemas: SchemaIndex,
        discriminators: Discriminators,
        change: Change,
        ignored: frozenset[str] = frozenset(),
        residue: Residue | None = None,
        suffix: str = "",
    ) -> None:
        """Create an empty set.

        `ignored`: keywords that `change` drops everywhere. `residue`: for requests only.
        `suffix`: the suffix of the name of every class of the set.
        """
        self.schemas = schemas
        self.discriminators = discriminators
        self.definitions: dict[ClassName, object] = {}
        """The schemas that rules refer to."""
        self.residues: dict[int, tuple[object, object]] = {}
        """The rules of schemas, by the identity of the schema, which is kept alive."""
        self.context = Context(schemas, ignored=ignored)
        self._residue = residue
        self._suffix = suffix
        self._change = change
        self._waiting: deque[tuple[ClassName, Any]] = deque()
        self._changed: dict[ClassName, Any] = {}
        self._rules: list[TypeConstraint] = []
        self._loose: list[ClassName] = []
        self._tagged: list[DiscriminatedUnion] = []

    def named(self, schema: object, suggestion: str) -> ClassName:
        """Return the class name of `schema`, which is added to the set."""
        return self._suffixed(self._named(schema, suggestion))

    def _named(self, schema: object, suggestion: str) -> ClassName:
        """Return the class name of `schema` without the suffix."""
        if is_object(schema) and set(_plain(schema)) == {"$ref"}:
            return self._refer(schema["$ref"])
        name = self.schemas.reserve(suggestion, chosen_name(schema))
        self._add(name, schema)
        return name

    def hoist(self, schema: JsonObject, suggestion: str) -> JsonObject:
        """Return a reference to `schema`, which becomes a named one."""
        return {"$ref": COMPONENT + self._named(schema, suggestion)}

    def built(self) -> SchemaSet:
        """Return all named schemas and all they refer to."""
        while self._waiting:
            name, schema = self._waiting.popleft()
            self._changed[name] = self._transformed(schema, name, named=True)
            self._note_rule(name, schema)
        components = {
            self._suffixed(name): rewrite(self._changed[name], self._with_suffixes)
            for name in sorted(self._changed)
        }
        document = {
            "openapi": "3.1.0",
            "info": {"title": "schemas", "version": "1"},
            "paths": {},
            "components": {"schemas": components},
        }
        text = json.dumps(document, ensure_ascii=False)
        return SchemaSet(
            document=text,
            rules=tuple(self._rules),
            definitions=tuple(
                TypeConstraint(type=n, schema=_json(s)) for n, s in self.definitions.items()
            ),
            tagged=tuple(sorted(self._tagged, key=lambda union: union.type)),
            loose=tuple(self._suffixed(name) for name in sorted(self._loose)),
            names=tuple(components),
        )

    def _suffixed(self, name: ClassName) -> ClassName:
        return ClassName(name + self._suffix)

    def _with_suffixes(self, schema: JsonObject, named: bool) -> JsonObject:
        """Return a schema whose references have the names with the suffix."""
        if named or not (self._suffix and schema.keys() & {"$ref", "discriminator"}):
            return schema
        changed = dict(schema)
        if "$ref" in schema:
            changed["$ref"] = schema["$ref"] + self._suffix
        if "discriminator" in schema:
            mapping = object_at(schema["discriminator"], "mapping")
            targets = {value: target + self._suffix for value, target in mapping.items()}
            changed["discriminator"] = {**schema["discriminator"], "mapping": targets}
        return changed

    def _note_rule(self, name: ClassName, schema: object) -> None:
        """Record the constraints of a named schema beyond its type."""
        shape = self._changed[name]
        describes = "properties" in shape or "items" in shape or "prefixItems" in shape
        if describes and not types_of(shape) and not self.discriminators.is_member(name):
            self._loose.append(name)
        if self._residue is None:
            return
        rule: object = False if schema is False else {}
        if is_object(schema):
            rule = self._residue(flattened(_plain(schema), self.context), self)
        if rule != {}:
            self._rules.append(TypeConstraint(type=self._suffixed(name), schema=_json(rule)))

    def _refer(self, reference: str) -> ClassName:
        name = self.schemas.name_of(reference)
        self._add(name, self.schemas.lookup(reference))
        return name

    def _add(self, name: ClassName, schema: object) -> None:
        if name not in self._changed:
            self._changed[name] = None
            self._waiting.append((name, schema))

    def _transformed(self, schema: object, owner: ClassName, *, named: bool = False) -> object:
        """Return the schema and its subschemas, transformed, with renamed references."""
        if not is_object(schema):
            return {} if schema is not False else {"not": {}}
        if chosen_name(schema) and not named and "$ref" not in schema:
            return self._field(schema, owner)
        if "discriminator" in schema:
            selected = selection(schema, self.schemas)
            schema = {key: value for key, value in schema.items() if key != "discriminator"}
            if selected is not None:
                return self._selected(schema, selected, owner, named=named)
        flat = flattened(_plain(schema), self.context)
        changed = _free_form(self._change(flat, owner, self))
        if "allOf" in changed:  # a class cannot have an alias as its base
            parts = array_at(changed, "allOf")
            changed["allOf"] = [self.schemas.without_aliases(part) for part in parts]
        reference = changed.get("$ref")
        if isinstance(reference, str) and not self._is_own(reference):
            changed["$ref"] = COMPONENT + self._refer(reference)
        return self._with_members(changed, owner)

    def _with_members(self, schema: JsonObject, owner: ClassName) -> JsonObject:
        """Return the schema with transformed subschemas, which are named after their location."""
        if not has_subschemas(schema):
            return schema

        def changed(child: object, name: str) -> object:
            inner = class_name(f"{owner} {name}") if _may_name_classes(child) else owner
            return self._transformed(child, inner)

        result = self._with_untyped_named(schema, owner)
        for keyword in ("oneOf", "anyOf"):
            if len(array_at(schema, keyword)) > 1:
                result[keyword] = self._closed_members(schema, keyword)
            members = array_at(result, keyword)
            if sum(map(is_inline_class, members)) > 1:
                names = member_names(members)
                result[keyword] = [
                    self.hoist(member, f"{owner} {name}") if is_inline_class(member) else member
                    for member, name in zip(members, names, strict=True)
                ]
        parts = [self._transformed(self._part(p, owner), owner) for p in array_at(schema, "allOf")]
        mapped = map_subschemas({k: v for k, v in result.items() if k != "allOf"}, changed)
        return {key: mapped.get(key, parts) for key in result}

    def _with_untyped_named(self, schema: JsonObject, owner: ClassName) -> JsonObject:
        """Return a schema whose inline parts that name no type are references to named ones.

        A named class or list can be marked as allowing values of other types. An inline class of
        several parts would be named after its field alone.
        """

        def changed(child: JsonSchema, name: str) -> object:
            suggestion = f"{owner} {_PART_NAMES.get(name, name)}"
            if self._is_composed_class(child):
                return self._hoisted(child, suggestion)
            return self.hoist(child, suggestion) if _is_untyped(child) else child

        outer = ("properties", "items", "additionalProperties")
        parts = map_subschemas({k: v for k, v in schema.items() if k in outer}, changed)
        return {key: parts.get(key, value) for key, value in schema.items()}

    def _closed_members(self, schema: JsonObject, keyword: str) -> list[object]:
        """Return the members of a union; constants of inline ones accept no other values."""
        members = constants({keyword: schema[keyword]}, self.schemas)
        inline = {id(m): fields for m, fields in members if "$ref" not in m and fields}
        return [
            with_constants(m, inline[id(m)], self.schemas) if id(m) in inline else m
            for m in schema[keyword]
        ]

    def _part(self, part: object, owner: ClassName) -> object:
        """Return a part of `allOf` whose inline classes are prefixed with the name of the whole."""
        if not is_object(part) or "properties" not in part:
            return part
        fields = {
            name: self._field(field, f"{owner} {name}")
            for name, field in object_at(part, "properties").items()
        }
        return {**part, "properties": fields}

    def _field(self, field: Any, suggestion: str) -> object:
        if is_inline_class(field) or chosen_name(field):
            return self._hoisted(field, suggestion)
        if is_object(field) and is_inline_class(field.get("items")):
            return {**field, "items": self.hoist(field["items"], f"{suggestion} item")}
        return field

    def _hoisted(self, field: JsonObject, suggestion: str) -> JsonObject:
        """Return a reference to the schema of a field, with the description of the field."""
        beside = {key: field[key] for key in ("description",) if key in field}
        return {**beside, **self.hoist(field, suggestion)}

    def _is_composed_class(self, schema: object) -> bool:
        """Return whether an inline schema becomes a class of the parts of its `allOf`."""
        if not is_object(schema) or "allOf" not in schema or chosen_name(schema):
            return False
        flat = flattened(_plain(schema), self.context)
        parts = array_at(flat, "allOf")
        is_class = len(parts) > 1 or any(map(is_inline_class, parts))
        return is_class and types_of(flat) in ((), ("object",)) and not flat.get("nullable")

    def _selected(
        self, schema: JsonObject, selected: Selection, owner: ClassName, *, named: bool
    ) -> JsonObject:
        """Return a union with a discriminator: its members become references.

        A union that is not closed gets a name, to which the selecting values are attached.
        """
        keyword = "oneOf" if "oneOf" in schema else "anyOf"
        nullable = any(types_of(self.schemas.resolve(m)) == ("null",) for m in schema[keyword])
        beside = {key: schema[key] for key in ("description",) if key in schema}
        if nullable or not (named or selected.closed):
            inner = {keyword: list(selected.members), "discriminator": _written(selected)}
            hoisted = self.hoist(inner, f"{owner} variant" if nullable and named else owner)
            return (
                {**beside, "anyOf": [hoisted, {"type": "null"}]}
                if nullable
                else {
                    **beside,
                    **hoisted,
                }
            )
        members = tuple(self._member(m, i, selected, owner) for i, m in enumerate(selected.members))
        union: JsonObject = {**beside, keyword: [{"$ref": COMPONENT + name} for name in members]}
        if selected.closed:
            mapping = {value: COMPONENT + members[i] for value, i in selected.indexes.items()}
            union["discriminator"] = {"propertyName": selected.field, "mapping": mapping}
            return union
        tagged = DiscriminatedUnion(
            type=self._suffixed(owner),
            field=selected.field,
            values=tuple(selected.indexes.items()),
            members=tuple(map(self._suffixed, members)),
            default=selected.default,
        )
        self._tagged.append(tagged)
        return union

    def _member(
        self, member: JsonObject, index: int, selected: Selection, owner: ClassName
    ) -> ClassName:
        """Return the class of a member; one without a name is named by its first value."""
        if "$ref" in member:
            return self._refer(member["$ref"])
        tag = str(next((value for value, i in selected.indexes.items() if i == index), index + 1))
        schema: JsonObject = {"type": "object", **member}
        fields = dict(object_at(schema, "properties"))
        if selected.field in fields:
            fields[selected.field] = closed(fields[selected.field], self.schemas)
            schema["properties"] = fields
        return self._named(schema, f"{owner} {tag.lower() if tag.isupper() else tag}")

    def _is_own(self, reference: str) -> bool:
        """Return whether `hoist` made a reference: it has its final name already."""
        name = reference.removeprefix(COMPONENT)
        return name in self._changed and self.schemas.lookup(reference) is None


def _may_name_classes(schema: object) -> bool:
    """Return whether a schema, or a part of it, may become a class; most cannot."""
    return is_object(schema) and (
        has_subschemas(schema) or "discriminator" in schema or bool(chosen_name(schema))
    )


def _free_form(schema: JsonObject) -> JsonObject:
    """Return an undescribed object as a plain dict instead of a class without fields."""
    described = ("properties", "patternProperties", *COMPOSITIONS, "$ref")
    if types_of(schema) != ("object",) or any(key in schema for key in described):
        return schema
    if is_object(schema.get("additionalProperties")):
        return schema
    return {**schema, "additionalProperties": {}}


def _plain(schema: JsonObject) -> JsonObject:
    """Return a schema without keywords that types ignore, and without `type` beside `$ref`."""
    types = types_of(schema)
    dropped = {"type"} if "$ref" in schema else set[str]()
    if schema.get("nullable") is False:  # the model generator treats such a field as required
        dropped.add("nullable")
    for kind in ("object", "array"):
        if types and kind not in types:
            dropped.update(of_type(kind))
    return {k: value for k, value in schema.items() if not is_ignored(k) and k not in dropped}


def _written(selected: Selection) -> JsonObject:
    """Return a selection as the discriminator of a document."""
    references = {i: m["$ref"] for i, m in enumerate(selected.members) if "$ref" in m}
    mapping = {v: references[i] for v, i in selected.indexes.items() if i in references}
    written: JsonObject = {"propertyName": selected.field, "mapping": mapping}
    default = references.get(selected.default) if selected.default is not None else None
    return {**written, "defaultMapping": default} if default else written


def _json(rule: object) -> str:
    return json.dumps(rule, ensure_ascii=False)


_PART_NAMES = {"items": "item", "additionalProperties": "value"}
_DESCRIBING = ("properties", "items", "prefixItems")
_COMBINING = ("$ref", "allOf", "anyOf", "oneOf", "enum", "const")


def _is_untyped(schema: object) -> bool:
    """Return whether a schema describes an object or a list, and allows any other value too."""
    if not is_object(schema) or types_of(schema) or any(key in schema for key in _COMBINING):
        return False
    return any(schema.get(key) for key in _DESCRIBING)
