"""The generated classes of a provider that hand-written ones can replace."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .custom_code import Kind


@dataclass(frozen=True, slots=True)
class GeneratedClass:
    """A class that a hand-written one of the same name replaces."""

    kind: Kind
    name: str
    module: str
    """The module in the provider's package that contains the base class."""
    base: str
    """The name of the base class: the generated class, or the fields of a model."""
    members: frozenset[str]
    """The attributes of the class, including inherited ones."""
    fields: frozenset[str] = frozenset()
    """The attributes that are response fields."""


@dataclass(frozen=True, slots=True)
class GeneratedNames:
    """The names that hand-written code can import from the package of its provider."""

    classes: tuple[GeneratedClass, ...]
    modules: Mapping[str, frozenset[str] | None]
    """Public names by module of the provider's package; None allows any."""
