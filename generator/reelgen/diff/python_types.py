"""The Python types of a set of schemas, and whether one takes every value of another.

The ir holds schemas as their classes are made from them. This module reads them as types: which
classes there are, which fields they have, and what a field is.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, TypeAlias

from ..ir.inflection import singular
from ..ir.model import SchemaSet
from ..ir.names import class_name, identifier
from ..json_types import array_at, is_object, object_at
from ..schema.model import COMPONENT, Schema, types_of
from ..schema.pointer import parse_fragment


class Atom(NamedTuple):
    """One member of a type: a class, a value, or a container of a type."""

    kind: str
    """`str`, `int`, ..., `literal`, `list`, `dict`, `tuple`, `class`."""
    name: str = ""
    """The name of a class; the Python text of a value."""
    arguments: tuple[frozenset[Any], ...] = ()


Type: TypeAlias = frozenset[Atom]
"""A union of atoms."""

NOTHING: Type = frozenset()
ANY: Type = frozenset((Atom("Any"),))
NONE = Atom("None")
ONLY_NONE: Type = frozenset((NONE,))
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
FORMATS = {"date-time": "datetime", "date": "date", "binary": "bytes"}
ENCODED = {"date-time": "datetime", "date": "date", "base64": "bytes"}
FILE: Type = frozenset((Atom("FileInput"),))


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
    """By wire name, those of its bases included."""
    bases: tuple[str, ...]
    alias: Type | None
    """What it is a name for; None where it is a class."""


class Classes:
    """The classes that are made from the schemas of one direction."""

    def __init__(self, schemas: SchemaSet, kind: Literal["models", "params"]) -> None:
        document: Any = json.loads(schemas.document)
        self.kind = kind
        self._components = object_at(object_at(document, "components"), "schemas")
        self._inline: dict[str, Any] = {}
        self._classes: dict[str, PythonClass] = {}
        self._expanding: list[str] = []

    def names(self) -> list[str]:
        """Return the names of the schemas, without those of inline objects."""
        return [*self._components]

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
        found: dict[str, PythonClass] = {}
        waiting = [name for one in types for name in class_names(one)]
        while waiting:
            name = waiting.pop(0)
            one = self.get(name)
            if one is None or name in found:
                continue
            found[name] = one
            inner = [field.type for field in one.fields.values()]
            inner += [one.alias] if one.alias is not None else []
            waiting += [below for each in inner for below in class_names(each)]
            waiting += one.bases
        return found

    def field(self, owner: str, wire: str) -> Type:
        """Return the type of a field of a class; `Any` where it has none."""
        one = self.get(owner)
        seen = {owner}
        while one is not None and one.alias is not None:
            names = class_names(one.alias)
            if len(names) != 1 or names[0] in seen:
                return ANY
            seen.add(names[0])
            one = self.get(names[0])
        field = one.fields.get(wire) if one is not None else None
        return ANY if field is None else field.type

    def named(self, name: str) -> Type:
        """Return the type that a schema's name stands for."""
        return self.type({"$ref": COMPONENT + name}, name)

    # -- reading

    def _class(self, name: str, schema: Any) -> PythonClass:
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
            one = self.get(base)
            fields.update(one.fields if one is not None else {})
        for part in (*parts, schema):
            for wire, field in Schema(part).properties.items():
                fields[wire] = self._field(name, wire, field, wire in required)
        for wire in required & fields.keys():
            known = fields[wire]
            fields[wire] = ClassField(wire, known.attribute, True, known.type)
        return PythonClass(name, fields, bases, None)

    def _field(self, owner: str, wire: str, schema: Any, required: bool) -> ClassField:
        found = self.type(schema, f"{owner} {wire}")
        if not required and self.kind == "models":
            found |= ONLY_NONE
        return ClassField(wire, identifier(wire), required, found)

    def type(self, schema: Any, label: str) -> Type:
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
            found = union(self.type(m, label) for m in members)
            return found | (ONLY_NONE if "null" in types_of(schema) else NOTHING)
        parts = Schema(schema).all_of
        if len(parts) == 1 and "properties" not in schema:
            return self.type(parts[0], label)
        if _is_class(schema):
            return self._inline_class(schema, label)
        kinds = types_of(schema) or _implied(schema)
        if not kinds:
            return ANY
        found = union(self._of_kind(kind, schema, label) for kind in kinds)
        return found | (ONLY_NONE if schema.get("nullable") is True else NOTHING)

    def _referred(self, name: str) -> Type:
        schema = self._components.get(name)
        if schema is None or _is_class(schema) or name in self._expanding:
            return frozenset((Atom("class", name),))
        one = self.get(name)
        if one is None or one.alias is None:
            return frozenset((Atom("class", name),))
        return frozenset((*one.alias, Atom("alias", name)))

    def _inline_class(self, schema: Any, label: str) -> Type:
        name = str(class_name(label))
        while name in self._components or self._inline.get(name, schema) is not schema:
            name = f"{name}1"
        self._inline[name] = schema
        found: Type = frozenset((Atom("class", name),))
        return found | (ONLY_NONE if "null" in types_of(schema) else NOTHING)

    def _of_kind(self, kind: str, schema: Any, label: str) -> Type:
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

    def _items(self, schema: Any, label: str) -> Type:
        if "prefixItems" in schema:
            return ANY
        *owner, last = label.split(" ") if " " in label else ["", label]
        return self.type(schema.get("items", {}), " ".join([*owner, singular(last)]).strip())


def _is_class(schema: Any) -> bool:
    """Return whether a schema becomes a class, and not a name for a type."""
    if not is_object(schema) or "$ref" in schema:
        return False
    return "properties" in schema or len(array_at(schema, "allOf")) > 1


def _implied(schema: Any) -> tuple[str, ...]:
    if "items" in schema or "prefixItems" in schema:
        return ("array",)
    return ("object",) if "additionalProperties" in schema else ()


def _literal(value: Any) -> Atom:
    return NONE if value is None else Atom("literal", repr(value))


def union(types: Iterable[Type]) -> Type:
    """Return the type of a value of any of some types."""
    return NOTHING.union(*types)


def class_names(one: Type) -> list[str]:
    """Return the names of classes that a type mentions."""
    names: list[str] = []
    for atom in sorted(one, key=str):
        names += [atom.name] if atom.kind in ("class", "alias") else []
        names += [name for inner in atom.arguments for name in class_names(inner)]
    return names


class Assignability:
    """Whether a type takes every value of another; classes are the same by their names."""

    def __init__(self, wide: Classes, renames: Mapping[str, str], *, invariant: bool) -> None:
        """`renames`: class of the narrow side -> class of the wide side."""
        self._classes = wide
        self._renames = renames
        self._invariant = invariant

    def takes(self, wide: Type, narrow: Type) -> bool:
        """Return whether every value of `narrow` may be where `wide` is due."""
        atoms = [atom for atom in narrow if atom.kind != "alias"]
        return all(any(self._takes(one, atom) for one in wide) for atom in atoms)

    def _takes(self, wide: Atom, narrow: Atom) -> bool:
        if "Any" in (wide.kind, narrow.kind):
            return True
        if narrow.kind == "literal":
            kind = type(_value(narrow.name)).__name__
            return wide == narrow or wide.kind == kind or (wide.kind, kind) == ("float", "int")
        if narrow.kind == "class":
            return wide.kind == "class" and self._is(narrow.name, wide.name)
        if wide.kind != narrow.kind:
            return (wide.kind, narrow.kind) in WIDENINGS
        pairs = [*zip(wide.arguments, narrow.arguments, strict=True)]
        return all(
            self.takes(one, two) and (not self._invariant or self._same(one, two))
            for one, two in pairs
        )

    def _same(self, one: Type, two: Type) -> bool:
        """Return whether two types are the same to a container that may be written to."""
        if Atom("Any") in one or Atom("Any") in two:
            return True
        return {self._text(a) for a in one if a.kind != "alias"} == {
            self._text(a, renamed=True) for a in two if a.kind != "alias"
        }

    def _text(self, atom: Atom, *, renamed: bool = False) -> str:
        name = self._renames.get(atom.name, atom.name) if renamed else atom.name
        inner = [
            sorted(self._text(a, renamed=renamed) for a in one if a.kind != "alias")
            for one in atom.arguments
        ]
        return f"{atom.kind} {name} {inner}"

    def _is(self, narrow: str, wide: str) -> bool:
        return self._renames.get(narrow, narrow) == wide


WIDENINGS = {("float", "int"), ("int", "bool"), ("float", "bool"), ("date", "datetime")}
"""Types that take the values of another one, to a type checker."""


def _value(text: str) -> Any:
    return ast.literal_eval(text)


def type_texts(old: Type, new: Type, module: str = "models") -> tuple[str, str]:
    """Return two types as a person writes them, written out where their names are the same."""
    texts = type_text(old, module), type_text(new, module)
    if texts[0] != texts[1]:
        return texts
    plain = (frozenset(a for a in one if a.kind != "alias") for one in (old, new))
    first, second = (type_text(one, module) for one in plain)
    return first, second


def type_text(one: Type, module: str = "models") -> str:
    """Return a type as a person writes it."""
    aliases = [atom.name for atom in one if atom.kind == "alias"]
    if len(aliases) == 1 and all(a.kind != "class" for a in one):
        extra = " | None" if NONE in one else ""
        return f"{module}.{aliases[0]}{extra}"
    literals = sorted(a.name for a in one if a.kind == "literal")
    texts = [f"Literal[{', '.join(literals)}]"] if literals else []
    for atom in sorted(one, key=lambda a: (a.kind == "None", a)):
        if atom.kind == "class":
            texts.append(f"{module}.{atom.name}")
        elif atom.kind in ("list", "dict"):
            inner = type_text(atom.arguments[0], module)
            texts.append(f"list[{inner}]" if atom.kind == "list" else f"dict[str, {inner}]")
        elif atom.kind not in ("literal", "alias"):
            texts.append(atom.kind)
    return " | ".join(texts)
