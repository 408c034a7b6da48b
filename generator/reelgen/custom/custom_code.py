"""The hand-written classes of a provider, as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..findings import Location

FOLDER = "custom"
"""The folder in the package of a provider."""

Kind: TypeAlias = Literal["client", "resources", "models"]
KINDS: tuple[Kind, ...] = ("client", "resources", "models")
"""The modules whose classes replace generated ones."""


@dataclass(frozen=True, slots=True)
class CustomMember:
    """A method, property or attribute of a hand-written class."""

    name: str
    signature: str
    """The signature, `newest(count: int = 1)`; only the name of a property or attribute."""
    returns: str
    summary: str
    """The first line of its docstring."""
    is_function: bool
    is_override: bool
    """Whether it is decorated with `@override`."""
    is_class_variable: bool
    location: Location


@dataclass(frozen=True, slots=True)
class CustomClass:
    """A hand-written class."""

    name: str
    bases: tuple[str, ...]
    """The full names of base classes that imports resolve: `acme.films.resources.videos.Videos`."""
    members: tuple[CustomMember, ...]
    is_top_level: bool
    """Whether the class is defined unconditionally: not below an `if` or `try`."""
    location: Location


@dataclass(frozen=True, slots=True)
class CustomImport:
    """A name that a hand-written module imports from the package of its provider."""

    module: str
    """Full name of the module."""
    name: str
    """The imported name; empty for the module itself."""
    is_immediate: bool
    """Whether the import is executed while the module is imported."""
    location: Location


@dataclass(frozen=True, slots=True)
class CustomModule:
    """A module of the folder."""

    name: str
    """Full name: `acme.films.custom.models`."""
    classes: tuple[CustomClass, ...]
    imports: tuple[CustomImport, ...]


@dataclass(frozen=True, slots=True)
class CustomCode:
    """All hand-written code of a provider; without modules if there is none."""

    package: str = ""
    """The package of the provider: `acme.films`."""
    modules: tuple[CustomModule, ...] = ()

    def classes(self, kind: Kind) -> Iterator[CustomClass]:
        """Yield the public classes of one of the modules of KINDS."""
        name = f"{self.package}.{FOLDER}.{kind}"
        for module in self.modules:
            if module.name == name:
                yield from (c for c in module.classes if not c.name.startswith("_"))

    def names(self, kind: Kind) -> frozenset[str]:
        """Return the names of the public classes of one of the modules of KINDS."""
        return frozenset(class_.name for class_ in self.classes(kind))
