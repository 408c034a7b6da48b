"""The classes of a provider's schemas, with the types of their fields.

The ir has the schemas from which classes are generated. This module reads them as types.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from ..ir.model import SchemaSet
from ..ir.names import class_name, identifier
from ..json_types import array_at, is_object, object_at
from ..schema.flatten import JsonSchema
from ..schema.model import COMPONENT, Schema, types_of
from ..schema.pointer import parse_fragment
from ..schema.walk import has_subschemas
from .python_types import ANY, NONE, NOTHING, ONLY_NONE, Atom, Type, class_names, union

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
FORMATS = {"date-time": "datetime", "date": "date", "binary": "bytes"}
ENCODED = {"date-time": "datetime", "date": "date", "base64": "bytes"}


@dataclass(frozen=True, slots=True)
class ClassField:
    """A field of a class."""

    wire: str
    attribute: str
    required: bool
    type: Type


@dataclass(frozen=True, slots=True)
class PythonClass:
    """A class, or a name for a type."""

    name: str
    fields: Mapping[str, ClassField]
    """The fields by wire name, including those of the bases."""
    bases: tuple[str, ...]
    alias: Type | None
    """The type of an alias; None for a class."""


class Classes:
    """The classes of the schemas of one direction."""

    def __init__(self, schemas: SchemaSet, kind: Literal["models", "params"]) -> None:
        document: object = json.loads(schemas.document)
        self.kind = kind
        self._components = object_at(object_at(document, "components"), "schemas")
        self._inline: dict[str, object] = {}
        self._classes: dict[str, PythonClass] = {}
        self._expanding: list[str] = []

    def get(self, name: str) -> PythonClass | None:
        """Return the class of a name, or None."""
        if name not in self._classes:
            schema = self._components.get(name, self._inline.get(name))
            if schema is None:
                return None
            self._classes[name] = self._class(name, schema)
        return self._classes[name]

    def reached(self, types: list[Type]) -> dict[str, PythonClass]:
        """Return the classes of some types, and of the fields of these classes."""
        classes: dict[str, PythonClass] = {}
        waiting = [name for python_type in types for name in class_names(python_type)]
        while waiting:
            name = waiting.pop(0)
            python_class = self.get(name)
            if python_class is None or name in classes:
                continue
            classes[name] = python_class
            inner = [field.type for field in python_class.fields.values()]
            inner += [python_class.alias] if python_class.alias is not None else []
            waiting += [below for each in inner for below in class_names(each)]
            waiting += python_class.bases
        return classes

    def field(self, owner: str, wire: str) -> Type:
        """Return the type of a field of a class; `Any` where it has none."""
        python_class = self.get(owner)
        seen = {owner}
        while python_class is not None and python_class.alias is not None:
            names = class_names(python_class.alias)
            if len(names) != 1 or names[0] in seen:
                return ANY
            seen.add(names[0])
            python_class = self.get(names[0])
        field = python_class.fields.get(wire) if python_class is not None else None
        return ANY if field is None else field.type

    def named(self, name: str) -> Type:
        """Return the type of a component."""
        return self.type({"$ref": COMPONENT + name}, name)

    # -- reading

    def _class(self, name: str, schema: object) -> PythonClass:
        if not _is_class(schema):
            self._expanding.append(name)
            alias = self.type(schema, name)
            self._expanding.pop()
            return PythonClass(name, {}, (), alias)
        bases = tuple(
            reference.rpartition("/")[2]
            for reference in (Schema(part).reference for part in array_at(schema, "allOf"))
            if reference is not None
        )
        fields: dict[str, ClassField] = {}
        required: set[str] = set(Schema(schema).required)
        parts = [part for part in array_at(schema, "allOf") if Schema(part).reference is None]
        for part in parts:
            required |= set(Schema(part).required)
        for base in bases:
            base_class = self.get(base)
            fields.update(base_class.fields if base_class is not None else {})
        for part in (*parts, schema):
            for wire, field in Schema(part).properties.items():
                fields[wire] = self._field(name, wire, field, wire in required)
        for wire in required & fields.keys():
            fields[wire] = replace(fields[wire], required=True)
        return PythonClass(name, fields, bases, None)

    def _field(self, owner: str, wire: str, schema: object, required: bool) -> ClassField:
        field_type = self.type(schema, f"{owner} {wire}")
        if not required and self.kind == "models":
            field_type |= ONLY_NONE
        return ClassField(wire, identifier(wire), required, field_type)

    def type(self, schema: object, label: str) -> Type:
        """Return the type of a schema; `label` names the class of an inline object."""
        if not is_object(schema) or not schema:
            return ANY
        reference = Schema(schema).reference
        if reference is not None:
            return self._referred(parse_fragment(reference)[-1])
        if "enum" in schema or "const" in schema:
            return frozenset(_literal(value) for value in Schema(schema).values)
        members = Schema(schema).alternatives
        if members:
            types = union(self.type(member, label) for member in members)
            return types | (ONLY_NONE if "null" in types_of(schema) else NOTHING)
        parts = Schema(schema).all_of
        if len(parts) == 1 and "properties" not in schema:
            return self.type(parts[0], label)
        if _is_class(schema):
            return self._inline_class(schema, label)
        kinds = types_of(schema) or _implied(schema)
        if not kinds:
            return ANY
        types = union(self._of_kind(kind, schema, label) for kind in kinds)
        return types | (ONLY_NONE if schema.get("nullable") is True else NOTHING)

    def _referred(self, name: str) -> Type:
        schema = self._components.get(name)
        if schema is None or _is_class(schema) or name in self._expanding:
            itself: Type = frozenset((Atom("class", name),))
            return itself | (ONLY_NONE if "null" in types_of(schema) else NOTHING)
        python_class = self.get(name)
        if python_class is None or python_class.alias is None:
            return frozenset((Atom("class", name),))
        return frozenset((*python_class.alias, Atom("alias", name)))

    def _inline_class(self, schema: object, label: str) -> Type:
        name = str(class_name(label))
        while name in self._components or self._inline.get(name, schema) is not schema:
            name = f"{name}1"
        self._inline[name] = schema
        inline: Type = frozenset((Atom("class", name),))
        return inline | (ONLY_NONE if "null" in types_of(schema) else NOTHING)

    def _of_kind(self, kind: str, schema: JsonSchema, label: str) -> Type:
        if kind == "array":
            return frozenset((Atom("list", "", (self._items(schema, label),)),))
        if kind == "object":
            values = schema.get("additionalProperties", True)
            inner = self.type(values, label) if is_object(values) else ANY
            return frozenset((Atom("dict", "", (inner,)),))
        if kind == "string":
            if schema.get("x-encoded") in ENCODED:
                return frozenset((Atom("str"), Atom(ENCODED[schema["x-encoded"]])))
            return frozenset((Atom(FORMATS.get(str(schema.get("format")), "str")),))
        return frozenset((Atom(SCALARS.get(kind, "Any")),))

    def _items(self, schema: JsonSchema, label: str) -> Type:
        if "prefixItems" in schema:
            return ANY
        items: object = schema.get("items", {})
        named = is_object(items) and has_subschemas(items)
        return self.type(items, _item_name(str(class_name(label))) if named else label)


def _is_class(schema: object) -> bool:
    """Return whether a schema becomes a class, not an alias."""
    if not is_object(schema) or "$ref" in schema:
        return False
    parts = array_at(schema, "allOf")
    return "properties" in schema or len(parts) > 1 or any(map(_is_class, parts))


def _implied(schema: JsonSchema) -> tuple[str, ...]:
    if "items" in schema or "prefixItems" in schema:
        return ("array",)
    return ("object",) if "additionalProperties" in schema else ()


def _item_name(name: str) -> str:
    """Return the name of the class of items, as the generator of models forms it."""
    from datamodel_code_generator.reference import get_singular_name  # few lists have such items

    return get_singular_name(name)


def _literal(value: object) -> Atom:
    return NONE if value is None else Atom("literal", repr(value))
