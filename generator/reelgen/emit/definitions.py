"""The classes and aliases of a module, as data: the decisions of the model generator."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class TypeExpression:
    """A type: a name with its arguments. The name of a union is `|`."""

    name: str
    arguments: tuple[TypeExpression, ...] = ()
    is_defined: bool = False
    """Whether the name is that of a class or alias of the same module."""

    def __str__(self) -> str:
        """Return the source of the type."""
        if self.name == "|":
            return " | ".join(map(str, self.arguments))
        arguments = ", ".join(map(str, self.arguments))
        return f"{self.name}[{arguments}]" if arguments else self.name

    def walk(self) -> Iterator[TypeExpression]:
        """Yield the expression and all expressions in it."""
        yield self
        for argument in self.arguments:
            yield from argument.walk()


NONE = TypeExpression("None")
ANY = TypeExpression("Any")


def union(members: Iterable[TypeExpression]) -> TypeExpression:
    """Return the union of types, each once, with None at its end."""
    flat = (part for m in members for part in (m.arguments if m.name == "|" else (m,)))
    unique = sorted(dict.fromkeys(flat), key=lambda member: member == NONE)
    return unique[0] if len(unique) == 1 else TypeExpression("|", tuple(unique))


@dataclass(frozen=True, slots=True)
class FieldDefinition:
    """A field of a class, or the type that an alias names."""

    name: str
    wire: str
    type: TypeExpression
    required: bool
    annotation: str
    """The source of its type in a model, with constraints."""
    default: str
    """The source of the value that a model assigns to it; empty: none."""
    description: str


@dataclass(frozen=True, slots=True)
class Definition:
    """A class or an alias."""

    name: str
    bases: tuple[str, ...]
    """Classes of the same module."""
    fields: tuple[FieldDefinition, ...]
    description: str
    is_alias: bool
    config: tuple[tuple[str, str], ...] = ()
    """Keyword arguments of its `ConfigDict`, as source."""

    @property
    def references(self) -> frozenset[str]:
        """The classes and aliases that it names."""
        types = (part for field in self.fields for part in field.type.walk())
        return frozenset((*self.bases, *(part.name for part in types if part.is_defined)))


@dataclass(frozen=True, slots=True)
class DefinitionSet:
    """All classes and aliases of the requests, or of the responses, of a provider."""

    imports: tuple[tuple[str, str, str], ...]
    """Module, name and alias of the names in annotations; an alias may be empty."""
    definitions: tuple[Definition, ...]


def renamed(module: DefinitionSet, rename: Callable[[str], str]) -> DefinitionSet:
    """Return a module with other names for its classes and aliases, except in annotations."""

    def type_(old: TypeExpression) -> TypeExpression:
        name = rename(old.name) if old.is_defined else old.name
        return TypeExpression(name, tuple(map(type_, old.arguments)), old.is_defined)

    definitions = (
        replace(
            definition,
            name=rename(definition.name),
            bases=tuple(map(rename, definition.bases)),
            fields=tuple(replace(f, type=type_(f.type)) for f in definition.fields),
        )
        for definition in module.definitions
    )
    return replace(module, definitions=tuple(definitions))
