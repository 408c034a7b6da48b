"""Definitions of requests -> TypedDicts, rendered from the fields of the models."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from keyword import iskeyword

from ..ir.names import dict_name
from .class_origins import Origins, with_origins
from .definitions import (
    ANY,
    Definition,
    DefinitionSet,
    FieldDefinition,
    TypeExpression,
    renamed,
    union,
)
from .render_models import ModuleSource, Section, described, documented

LONG = 500
"""The maximum parts of a type that annotations spell out."""
PLAIN = {
    "list": "Sequence",
    "dict": "Mapping",
    "AwareDatetime": "datetime",
    "Base64": "bytes",
}
"""Types of models -> types that a caller may pass in a dict."""
IMPORTS = (
    ("collections.abc", "Mapping", ""),
    ("collections.abc", "Sequence", ""),
    ("datetime", "datetime", ""),
    ("typing", "Any", ""),
    ("typing", "NotRequired", ""),
    ("typing", "TypeAlias", ""),
    ("typing", "TypedDict", ""),
)


def plain_type(type_: TypeExpression) -> TypeExpression:
    """Return the type of a plain value for a type of a model."""
    if type_.name == "Annotated":
        return plain_type(type_.arguments[0])
    arguments = tuple(map(plain_type, type_.arguments))
    if type_.name == "|":
        return union(arguments)
    name = PLAIN.get(type_.name, type_.name)
    return TypeExpression(name, arguments, type_.is_defined)


def typed_dicts(module: DefinitionSet, declared: Collection[str], origins: Origins) -> ModuleSource:
    """Return the TypedDicts of the classes of requests, and the aliases that are `declared`."""
    module = renamed(_without_inner_aliases(module, declared), dict_name)
    module = with_origins(module, {str(dict_name(n)): text for n, text in origins.items()})
    definitions = {definition.name: definition for definition in module.definitions}
    defined: set[str] = set()
    sections: list[Section] = []
    for definition in module.definitions:
        source = "".join(_lines(definition, definitions, frozenset(defined)))
        sections.append(Section(definition.name, source, definition.references))
        defined.add(definition.name)
    return ModuleSource((*module.imports, *IMPORTS), "", tuple(sections))


def _without_inner_aliases(module: DefinitionSet, declared: Collection[str]) -> DefinitionSet:
    """Return a module with aliases that no schema declares spelled out."""
    inner = {
        definition.name: definition.fields[0].type
        for definition in module.definitions
        if definition.is_alias and definition.fields and definition.name not in declared
    }
    short = {name for name in inner if _is_short(name, inner)}

    def spelled_out(type_: TypeExpression) -> TypeExpression:
        if type_.is_defined and type_.name in short:
            return spelled_out(inner[type_.name])
        arguments = tuple(map(spelled_out, type_.arguments))
        return union(arguments) if type_.name == "|" else replace(type_, arguments=arguments)

    definitions = (
        replace(d, fields=tuple(replace(f, type=spelled_out(f.type)) for f in d.fields))
        for d in module.definitions
        if d.name not in short
    )
    return replace(module, definitions=tuple(definitions))


def _is_short(name: str, aliases: Mapping[str, TypeExpression]) -> bool:
    """Return whether an alias can be spelled out: it is not recursive and not too long."""
    waiting, reached = [name], set[str]()
    while waiting:
        parts = [*aliases[waiting.pop()].walk()]
        names = {part.name for part in parts if part.is_defined and part.name in aliases}
        waiting += names - reached
        reached |= names
        if len(parts) > LONG:
            return False
    return name not in reached


def all_fields(
    definition: Definition, definitions: Mapping[str, Definition]
) -> dict[str, FieldDefinition]:
    """Return the fields of a class by wire name, including inherited ones."""
    fields: dict[str, FieldDefinition] = {}
    for base in definition.bases:
        fields.update(all_fields(definitions[base], definitions))
    return {**fields, **{field.wire: field for field in definition.fields}}


def _lines(
    definition: Definition, definitions: Mapping[str, Definition], defined: frozenset[str]
) -> Iterator[str]:
    name, text = definition.name, documented(described(definition), 0)
    if definition.is_alias:
        type_ = plain_type(definition.fields[0].type) if definition.fields else ANY
        yield f"{name}: TypeAlias = {_quoted(type_, defined)}{text}"
        return
    fields = all_fields(definition, definitions)
    if not all(wire.isidentifier() and not iskeyword(wire) for wire in fields):
        pairs = (f"{wire!r}: {_quoted(_entry(field), defined)}" for wire, field in fields.items())
        yield f"{name} = TypedDict({name!r}, {{{', '.join(pairs)}}}){text}"
        return
    yield f"class {name}({', '.join(definition.bases) or 'TypedDict'}):"
    members = [_field(field) for field in definition.fields]
    description = definition.description or ("" if members else "No fields of its own.")
    yield documented(description, 4)
    yield from (f"\n    {member}" for member in members)


def _entry(field: FieldDefinition) -> TypeExpression:
    type_ = plain_type(field.type)
    return type_ if field.required else TypeExpression("NotRequired", (type_,))


def _quoted(type_: TypeExpression, defined: frozenset[str]) -> str:
    """Return the source of a type, in quotes where it names a class that is defined below."""
    later = any(part.is_defined and part.name not in defined for part in type_.walk())
    return repr(str(type_)) if later else str(type_)


def _field(field: FieldDefinition) -> str:
    text = documented(field.description, 4)
    return f"{field.wire}: {_entry(field)}{text}{chr(10) if text else ''}"
