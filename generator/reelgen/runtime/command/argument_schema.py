"""The JSON Schema of an operation's arguments, and their options."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any, NamedTuple, TypeAlias

from pydantic import TypeAdapter

from ..json_types import is_array, is_object
from .catalog import CommandOperation, CommandProvider
from .field_texts import field_texts

Schema: TypeAlias = Mapping[str, Any]

DEPTH = 4
"""The maximum depth of options in fields; below that, an option takes JSON."""

VALUES = 12
"""The maximum number of enum values that are listed."""

FIRST = "0"
"""The step of an option for an item of a list."""

OPTIONS = 400
"""The maximum number of options that are listed one by one; all are accepted."""


class Option(NamedTuple):
    """An option for one field, such as `--input.prompt`."""

    path: tuple[str, ...]
    help: str
    metavar: str
    """The type of its value: `STRING`, `NUMBER`, `JSON`."""

    @property
    def flag(self) -> str:
        """The option, such as `--input.prompt`."""
        return "--" + ".".join(self.path)


class ArgumentSchema:
    """The arguments of an operation as one object schema."""

    def __init__(self, provider: CommandProvider, entry: CommandOperation) -> None:
        self._definitions: dict[str, Schema] = {}
        self._members: dict[str, Mapping[str, str]] = {}
        self.arguments = {typed(argument.name): argument for argument in entry.arguments}
        schemas = {
            **self._fields(provider, entry.arguments_model),
            **self._fields(provider, entry.body_model),
        }
        self.root = {
            name: schemas.get(argument.name, schemas.get(argument.wire, {}))
            for name, argument in self.arguments.items()
        }

    def _fields(self, provider: CommandProvider, model: str | None) -> dict[str, Schema]:
        if model is None:
            return {}
        schema = TypeAdapter(provider.type(model)).json_schema()
        definitions = schema.get("$defs", {})
        for name, definition in (*definitions.items(), (model, schema)):
            _describe(definition, provider, name)
        self._definitions.update(definitions)
        self._members.update(self.members(schema))
        return self.properties(schema)

    def options(self) -> list[Option]:
        """Return an option for each argument that is not in the path."""
        options: list[Option] = []
        for name, argument in self.arguments.items():
            if argument.location != "path":
                schema = self.root[name]
                members = self._members.get(argument.name) or self._members.get(argument.wire)
                text = self._with_members(argument.description, members or {})
                text = f"{text} {self._values(schema)}".rstrip()
                text += " (required)" if argument.required else ""
                metavar = "FILE" if argument.file else self._metavar(schema)
                options.append(Option((name,), text, metavar))
                options += self._below((name,), self.root[name])
        return options[:OPTIONS]

    def as_json_schema(self) -> Schema:
        """Return the arguments, by their names in Python, as one JSON Schema."""
        arguments = [(self.root[name], item) for name, item in self.arguments.items()]
        return {
            "type": "object",
            "properties": {
                item.name: {"description": item.description, **schema}
                if item.description
                else schema
                for schema, item in arguments
            },
            "required": [item.name for _, item in arguments if item.required],
            **({"$defs": self._definitions} if self._definitions else {}),
        }

    def _below(self, path: tuple[str, ...], schema: Schema) -> Iterator[Option]:
        """Yield options for the fields of an object, or of the items of a list."""
        if sum(step != FIRST for step in path) >= DEPTH:
            return
        members = self.members(schema)
        fields = self.properties(schema)
        for step, name in option_names(fields).items():
            field, below = fields[name], (*path, step)
            text = self._with_members(self._text(field), members.get(name, {}))
            yield Option(below, text, self._metavar(field))
            yield from self._below(below, field)
        if path[-1] != FIRST and not fields:
            item = self.item(schema)
            if self.properties(item):
                yield from self._below((*path, FIRST), item)

    def members(self, schema: Schema) -> Mapping[str, Mapping[str, str]]:
        """Return field -> the members of a union that have it, with its description in each.

        Fields that all members have with the same description are left out.
        """
        objects = [
            variant for variant in self.variants(schema) if is_object(variant.get("properties"))
        ]
        if len(objects) < 2:
            return {}
        labels = self._labels(objects)
        texts: dict[str, dict[str, str]] = {}
        for label, variant in zip(labels, objects, strict=True):
            for name, field in variant["properties"].items():
                texts.setdefault(name, {})[label] = str(field.get("description", ""))
        return {
            name: of
            for name, of in texts.items()
            if len(of) < len(objects) or len(set(of.values())) > 1
        }

    def _labels(self, objects: list[Schema]) -> list[str]:
        """Return a name for each member of a union: its discriminator value, else its title."""
        constants = [self._constants(variant) for variant in objects]
        titles = [
            str(variant.get("title") or f"form {n}").removesuffix("Param")  # the schema's name
            for n, variant in enumerate(objects, 1)
        ]
        for name in constants[0]:
            values = [constant[name] for constant in constants if name in constant]
            if len(values) > 1 and len(set(values)) == len(values) >= len(objects) - 1:
                return [
                    f"{typed(name)}={constant[name]}" if name in constant else title
                    for constant, title in zip(constants, titles, strict=True)
                ]
        return titles

    def _constants(self, variant: Schema) -> dict[str, str]:
        """Return the fields of an object that have one possible value."""
        fields: Schema = variant["properties"]
        values = {
            name: [value for inner in self.variants(field) for value in _enum_values(inner)]
            for name, field in fields.items()
        }
        return {name: str(of[0]) for name, of in values.items() if len(of) == 1}

    def _with_members(self, text: str, members: Mapping[str, str]) -> str:
        """Return a description with the union members that it applies to."""
        if not members:
            return text
        if len(set(members.values())) == 1:
            return f"[{', '.join(members)}] {text}"
        texts = (f"[{label}] {described}" for label, described in members.items() if described)
        return " ".join(texts)

    def _text(self, schema: Schema) -> str:
        return f"{schema.get('description', '')} {self._values(schema)}".strip()

    def _values(self, schema: Schema) -> str:
        """Return the values of an enum, at most VALUES."""
        values = [
            str(value) for variant in self.variants(schema) for value in _enum_values(variant)
        ]
        distinct = list(dict.fromkeys(values))
        more = f" | ... ({len(distinct)} values)" if len(distinct) > VALUES else ""
        return " | ".join(distinct[:VALUES]) + more

    def _metavar(self, schema: Schema) -> str:
        kinds = sorted(self.kinds(schema) - {"null"})
        plain = kinds and not {"array", "object"} & set(kinds)
        return "|".join(kinds).upper() if plain else "JSON"

    def variants(self, schema: Schema) -> Iterator[Schema]:
        """Yield the variants of a schema, with references resolved."""
        pending, resolved = [schema], set[str]()
        while pending:
            schema = pending.pop(0)
            name = str(schema.get("$ref", "")).rpartition("/")[2]
            variants = schema.get("anyOf") or schema.get("oneOf")
            if name:
                pending[:0] = [] if name in resolved else [self._definitions.get(name, {})]
                resolved.add(name)
            elif is_array(variants):
                pending[:0] = variants
            else:
                yield schema

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """Return the properties of an object, of all its variants."""
        variants: dict[str, list[Schema]] = {}
        for variant in self.variants(schema):
            fields: Schema = variant.get("properties", {})
            for name, field in fields.items():
                of = variants.setdefault(name, [])
                if field not in of:
                    of.append(field)
        return {
            name: of[0] if len(of) == 1 else {**_described(of[0]), "anyOf": of}
            for name, of in variants.items()
        }

    def kinds(self, schema: Schema) -> set[str]:
        """Return the JSON types a value may have; empty: any."""
        types: set[str] = set()
        for variant in self.variants(schema):
            declared = variant.get("type")
            values = _enum_values(variant)
            if isinstance(declared, str):
                types.add(declared)
            elif values:
                types.update(map(kind_of, values))
            else:
                return set()
        return types

    def item(self, schema: Schema) -> Schema:
        """Return the schema of the items of a list."""
        for variant in self.variants(schema):
            items = variant.get("items")
            if is_object(items):
                return items
        return {}


def _described(schema: Schema) -> Schema:
    return {"description": schema["description"]} if "description" in schema else {}


def _describe(schema: Any, provider: CommandProvider, name: str) -> None:
    """Add the descriptions of the fields of a model to its schema."""
    with suppress(AttributeError):  # a type that is not in the module of requests
        texts = field_texts(provider.type(name))
        for field, value in schema.get("properties", {}).items():
            if field in texts:
                value.setdefault("description", texts[field])


def kind_of(value: object) -> str:
    """Return the JSON type of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    return "string" if isinstance(value, str) else "array" if is_array(value) else "object"


def _enum_values(variant: Schema) -> list[object]:
    values = variant.get("enum")
    if is_array(values):
        return list(values)
    return [variant["const"]] if "const" in variant else []


def option_names(properties: Iterable[str]) -> dict[str, str]:
    """Return the step of an option for each property; its own name where two would be the same."""
    names: dict[str, str] = {}
    for name in properties:
        step = typed(name)
        names[name if step in names else step] = name
    return names


def typed(name: str) -> str:
    """Return a name of the spec as an option."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name)
    return spaced.replace("_", "-").strip("-").lower() or name
