"""Definitions -> pydantic models, with the constraints that types cannot express."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ..ir.model import DiscriminatedUnion, SchemaSet
from ..ir.names import ClassName
from . import docstrings
from .definitions import (
    ANY,
    NONE,
    Definition,
    DefinitionSet,
    FieldDefinition,
    TypeExpression,
    union,
)

RESPONSES = (
    ("_runtime.model", "AnyOrArray", "_AnyOrArray"),
    ("_runtime.model", "AnyOrModel", "_AnyOrModel"),
    ("_runtime.model", "ModelsFirst", "_ModelsFirst"),
    ("_runtime.model", "ResponseModel", ""),
)
REQUESTS = (
    ("_runtime.params", "ConstrainedModel", "_ConstrainedModel"),
    ("_runtime.params", "Constraint", "_Constraint"),
    ("_runtime.params", "RequestModel", ""),
    ("_runtime.schema.json_schema", "Rule", "_Rule"),
    ("pydantic", "Strict", "_Strict"),
)
BOTH = (
    ("_runtime.schema.discriminator", "Discriminator", "_Discriminator"),
    ("typing", "Annotated", ""),
    ("typing", "ClassVar", ""),
    ("typing_extensions", "TypeAliasType", ""),
)
"""Imports of the modules, under names that no schema has; unused ones are removed later."""
EXACT = {("datetime", "date"), ("datetime", "datetime"), ("builtins", "float")}
"""Types of responses that the runtime replaces to preserve the received value."""

CUSTOM = "custom.models"
"""The module, in the package of a provider, with the hand-written bases of models."""

STRICT = TypeExpression("_Strict(False)")
MODELS_FIRST = TypeExpression("_ModelsFirst()")

Imports = tuple[tuple[str, str, str], ...]


class Section(NamedTuple):
    """A definition as source, with the names that it uses."""

    name: str
    source: str
    references: frozenset[str]


class ModuleSource(NamedTuple):
    """A module as source: imports, shared constants, and definitions."""

    imports: Imports
    constants: str
    sections: tuple[Section, ...]


def response_models(
    module: DefinitionSet, schemas: SchemaSet, custom: frozenset[str] = frozenset()
) -> ModuleSource:
    """Return the models of responses. `custom`: those with a hand-written base."""
    exact = {name for _, name in EXACT}
    names = {t.name for d in module.definitions for f in d.fields for t in f.type.walk()}
    imports = tuple(
        ("_runtime.schema.exact_types" if (module_, name) in EXACT else module_, name, alias)
        for module_, name, alias in module.imports
    )
    if "float" in names & exact:
        imports += (("_runtime.schema.exact_types", "float", ""),)
    extras = _Extras(module, schemas, is_request=False, custom=custom)
    sections = tuple(_section(d, extras) for d in module.definitions)
    own = tuple((CUSTOM, name, f"_Own{name}") for name in sorted(custom))
    return ModuleSource((*imports, *RESPONSES, *BOTH, *own), "", sections)


def request_models(module: DefinitionSet, schemas: SchemaSet) -> ModuleSource:
    """Return the models of requests, with their rules."""
    extras = _Extras(module, schemas, is_request=True)
    sections = tuple(_section(d, extras) for d in module.definitions)
    pairs = ", ".join(f"{str(d.type)!r}: {json.loads(d.schema)!r}" for d in schemas.definitions)
    constants = f"_SCHEMAS: dict[str, _Rule] = {{{pairs}}}\n" if schemas.definitions else ""
    return ModuleSource((*module.imports, *REQUESTS, *BOTH), constants, sections)


class _Extras:
    """Facts about the classes of a schema set beside their types."""

    def __init__(
        self,
        module: DefinitionSet,
        schemas: SchemaSet,
        *,
        is_request: bool,
        custom: frozenset[str] = frozenset(),
    ) -> None:
        self.custom = custom
        self.is_request = is_request
        self.loose = frozenset(schemas.loose)
        self.rules = {rule.type: repr(json.loads(rule.schema)) for rule in schemas.rules}
        self.has_schemas = bool(schemas.definitions)
        self.tagged = {tagged.type: tagged for tagged in schemas.tagged}
        self.definitions = {definition.name: definition for definition in module.definitions}

    def refers(self, name: str) -> bool:
        """Return whether the rule of a class refers to a shared schema."""
        return self.has_schemas and "'$ref'" in self.rules.get(ClassName(name), "")

    def annotation(self, field: FieldDefinition) -> str:
        """Return the annotation of a field.

        Tuples of requests may be lists; an object of a response is a model where it fits one.
        """
        type_ = _accept_lists(field.type) if self.is_request else self._models_first(field.type)
        return field.annotation.replace(str(field.type), str(type_))

    def _models_first(self, type_: TypeExpression) -> TypeExpression:
        """Return a type in whose unions models precede a `dict` that accepts the same objects.

        A map of typed values follows models that require a field: other objects may be maps.
        """
        arguments = tuple(map(self._models_first, type_.arguments))
        type_ = TypeExpression(type_.name, arguments, type_.is_defined)
        members = [member for member in arguments if member != NONE]
        dicts = [member for member in members if member.name == "dict"]
        models = [member for member in members if member.is_defined]
        if type_.name != "|" or not models or not dicts:
            return type_
        if any(d.arguments[-1] != ANY for d in dicts) and not all(map(self._requires, models)):
            return type_
        first = TypeExpression("Annotated", (union(members), MODELS_FIRST))
        return union((first, NONE)) if NONE in arguments else first

    def _requires(self, type_: TypeExpression) -> bool:
        """Return whether a type is a class with a required field."""
        definition = self.definitions.get(type_.name)
        if definition is None or definition.is_alias:
            return False
        bases = (TypeExpression(base) for base in definition.bases)
        return any(f.required for f in definition.fields) or any(map(self._requires, bases))

    def base(self, name: str) -> str:
        """Return the base class of the runtime for a class."""
        if not self.is_request:
            return "_AnyOrModel" if name in self.loose else "ResponseModel"
        ruled = name in self.rules or name in self.loose
        return "_ConstrainedModel" if ruled else "RequestModel"

    def metadata(self, name: str) -> Iterator[str]:
        """Yield the metadata of an alias in its `Annotated`."""
        tagged = self.tagged.get(ClassName(name))
        if tagged is not None:
            yield _discriminator(tagged, self.definitions)
        if self.is_request and name in self.rules:
            schemas = ", _SCHEMAS" if self.refers(name) else ""
            yield f"_Constraint({self.rules[ClassName(name)]}{schemas})"
        if not self.is_request and name in self.loose:
            yield "_AnyOrArray()"

    def members(self, definition: Definition) -> Iterator[str]:
        """Yield the class variables of a class."""
        for name, value in definition.config:
            yield (
                "__closed__ = True"
                if (name, value) == ("extra", "'forbid'")
                else f"model_config: ClassVar[ConfigDict] = ConfigDict({name}={value})"
            )
        if self.is_request and definition.name in self.rules:
            rule = self.rules[ClassName(definition.name)]
            yield f"__rules__: ClassVar[tuple[_Rule, ...]] = ({rule},)"
        if self.is_request and self.refers(definition.name):
            yield "__schemas__: ClassVar[dict[str, _Rule]] = _SCHEMAS"
        if self.is_request and definition.name in self.loose:
            yield "__objects_only__: ClassVar[bool] = False"


def _accept_lists(type_: TypeExpression) -> TypeExpression:
    """Return a type whose tuples may be lists: rules see the JSON array of a tuple as a list."""
    arguments = tuple(map(_accept_lists, type_.arguments))
    type_ = TypeExpression(type_.name, arguments, type_.is_defined)
    return TypeExpression("Annotated", (type_, STRICT)) if type_.name == "tuple" else type_


def _discriminator(tagged: DiscriminatedUnion, definitions: Mapping[str, Definition]) -> str:
    fields = (f for m in tagged.members if m in definitions for f in definitions[m].fields)
    attribute = next((f.name for f in fields if f.wire == tagged.field), tagged.field)
    default = "" if tagged.default is None else f", {tagged.default}"
    return f"_Discriminator({tagged.field!r}, {attribute!r}, {dict(tagged.values)!r}{default})"


def _section(definition: Definition, extras: _Extras) -> Section:
    source = _alias(definition, extras) if definition.is_alias else _class(definition, extras)
    return Section(definition.name, source, definition.references)


def _alias(definition: Definition, extras: _Extras) -> str:
    type_ = extras.annotation(definition.fields[0]) if definition.fields else "Any"
    metadata = ", ".join(extras.metadata(definition.name))
    type_ = f"Annotated[{type_}, {metadata}]" if metadata else type_
    source = f'{definition.name} = TypeAliasType("{definition.name}", {type_})'
    return f"{source}{documented(described(definition), 0)}"


def described(definition: Definition) -> str:
    """Return the description of a definition; for an alias also that of its type."""
    fields = definition.fields if definition.is_alias else ()
    return definition.description or next((field.description for field in fields), "")


def _class(definition: Definition, extras: _Extras) -> str:
    base = extras.base(definition.name)
    is_plain = base in ("RequestModel", "ResponseModel") and definition.bases
    bases = definition.bases if is_plain else (*definition.bases, base)
    if definition.name in extras.custom:
        bases = (f"_Own{definition.name}", *(b for b in bases if b != "ResponseModel"))
    members = [*extras.members(definition)]
    members += [_field(field, extras) for field in definition.fields]
    description = definition.description or ("" if members else f"The fields of `{bases[0]}`.")
    body = "".join(f"\n    {member}" for member in members)
    return f"class {definition.name}({', '.join(bases)}):{documented(description, 4)}{body}"


def _field(field: FieldDefinition, extras: _Extras) -> str:
    default = f" = {field.default}" if field.default else ""
    text = documented(field.description, 4)
    return f"{field.name}: {extras.annotation(field)}{default}{text}{chr(10) if text else ''}"


def documented(description: str, indent: int) -> str:
    """Return a description as a docstring on a line of its own; empty without one."""
    if not description:
        return ""
    text = docstrings.quoted(docstrings.wrapped(description, indent), indent)
    return f"\n{' ' * indent}{text}"
