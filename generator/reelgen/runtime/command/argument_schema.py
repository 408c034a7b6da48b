"""The JSON Schema of an operation's arguments, and their options."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from pydantic import TypeAdapter

from ..json_types import is_array, is_object
from .catalog import CommandOperation, CommandProvider

Schema: TypeAlias = Mapping[str, Any]

DEPTH = 4
"""How far into objects options go; below that, an option takes JSON."""

OPTIONS = 400
"""More options than this are not listed one by one; they are understood all the same."""


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
        self._definitions.update(schema.get("$defs", {}))
        return self.properties(schema)

    def options(self) -> list[Option]:
        """Return an option for each argument that is not in the path."""
        options: list[Option] = []
        for name, argument in self.arguments.items():
            if argument.location != "path":
                text = argument.description + (" (required)" if argument.required else "")
                schema = self.root[name]
                metavar = "FILE" if argument.file else self._metavar(schema)
                options.append(Option((name,), text, metavar))
                options += self._below((name,), self.root[name])
        return options[:OPTIONS]

    def _below(self, path: tuple[str, ...], schema: Schema) -> Iterator[Option]:
        if len(path) < DEPTH:
            for name, field in self.properties(schema).items():
                below = (*path, typed(name))
                yield Option(below, self._said(field), self._metavar(field))
                yield from self._below(below, field)

    def _said(self, schema: Schema) -> str:
        types = [str(type_) for form in self.forms(schema) for type_ in _words(form)]
        described = str(schema.get("description", ""))
        return f"{described} {' | '.join(dict.fromkeys(types))}".strip()

    def _metavar(self, schema: Schema) -> str:
        kinds = sorted(self.kinds(schema) - {"null"})
        plain = kinds and not {"array", "object"} & set(kinds)
        return "|".join(kinds).upper() if plain else "JSON"

    def forms(self, schema: Schema) -> Iterator[Schema]:
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
        properties: dict[str, Schema] = {}
        for form in self.forms(schema):
            fields = form.get("properties")
            if is_object(fields):
                properties = {**fields, **properties}
        return properties

    def kinds(self, schema: Schema) -> set[str]:
        """Return the JSON types a value may have; empty: any."""
        types: set[str] = set()
        for form in self.forms(schema):
            declared = form.get("type")
            values = _words(form)
            if isinstance(declared, str):
                types.add(declared)
            elif values:
                types.update(map(kind_of, values))
            else:
                return set()
        return types

    def item(self, schema: Schema) -> Schema:
        """Return the schema of the items of a list."""
        for form in self.forms(schema):
            items = form.get("items")
            if is_object(items):
                return items
        return {}


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


def _words(form: Schema) -> list[object]:
    values = form.get("enum")
    if is_array(values):
        return list(values)
    return [form["const"]] if "const" in form else []


def typed(name: str) -> str:
    """Return a name of the spec as an option."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name)
    return spaced.replace("_", "-").strip("-").lower() or name
