"""Class -> where it is used, in words: the docstring of a class whose schema has no description."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias

from ..ir.model import ClientMethod, Provider
from .class_usage import Use, request_uses, response_uses
from .definitions import Definition, DefinitionSet

Origins: TypeAlias = dict[str, str]
"""Class -> where it is used, as a sentence."""


def request_origins(provider: Provider) -> Origins:
    """Return the method of each class of `params` that is the body or the parameters of one."""
    return _origins(provider, request_uses)


def response_origins(provider: Provider) -> Origins:
    """Return the method or event of each class of `models` that is a response or a payload."""
    events = ((e.type, f"Payload of the event `{e.name}`.") for e in provider.events if e.type)
    return dict(events) | _origins(provider, response_uses)


def with_origins(module: DefinitionSet, origins: Origins) -> DefinitionSet:
    """Return a module in which a class without a description says where it is used."""
    uses = {**_uses(module), **origins}
    definitions = tuple(
        replace(d, description=uses.get(d.name, "")) if _is_undescribed(d) else d
        for d in module.definitions
    )
    return replace(module, definitions=definitions)


def _is_undescribed(definition: Definition) -> bool:
    return not (definition.is_alias or definition.description)


def _uses(module: DefinitionSet) -> dict[str, str]:
    """Return the first use of each class by a class or alias of its module."""
    uses: dict[str, str] = {}
    for user in module.definitions:
        for base in user.bases:
            uses.setdefault(base, f"Base of `{user.name}`.")
        for field in user.fields:
            text = (
                f"Member of `{user.name}`."
                if user.is_alias
                else f"Type of the field `{field.name}` of `{user.name}`."
            )
            for name in (part.name for part in field.type.walk() if part.is_defined):
                uses.setdefault(name, text)
    return uses


def _origins(provider: Provider, uses: Callable[[ClientMethod], Iterator[Use]]) -> dict[str, str]:
    origins: dict[str, str] = {}
    for resource in provider.all_resources():
        for method in resource.operations:
            call = f"client.{'.'.join((*resource.path, method.name))}"
            for name, role in uses(method):
                origins.setdefault(name, f"{role} of `{call}`.")
    return origins
