"""The generated classes of a provider that hand-written ones can take the place of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .custom_code import Kind


@dataclass(frozen=True, slots=True)
class GeneratedClass:
    """A class that a hand-written one of the same name takes the place of."""

    kind: Kind
    name: str
    module: str
    """The module, in the provider's package, that the hand-written class imports its base from."""
    base: str
    """The name of that base: the generated class, or the fields of a model."""
    members: frozenset[str]
    """Its attributes, also those that it inherits."""
    fields: frozenset[str] = frozenset()
    """Those that are fields of a response."""


@dataclass(frozen=True, slots=True)
class GeneratedNames:
    """The names that hand-written code can import from the package of its provider."""

    classes: tuple[GeneratedClass, ...]
    modules: Mapping[str, frozenset[str] | None]
    """Module, in the provider's package -> its public names; None: any."""
