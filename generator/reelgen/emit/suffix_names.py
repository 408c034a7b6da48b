"""Append a suffix to the names of classes, after the model generator has made names of names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def append_suffix(suffix: str, models: Sequence[Any]) -> None:
    """Append a suffix to the names of classes, also in quoted forward references."""
    types = (type_ for model in models for type_ in model.all_data_types) if suffix else ()
    for type_ in types:
        if type_.alias and is_forward(type_):
            name = type_.alias.strip('"')
            type_.alias = type_.alias.replace(name, name + suffix)
    for model in models if suffix else ():
        model.class_name += suffix


def is_forward(type_: Any) -> bool:
    """Return whether a type names a class that is defined later, or itself."""
    name = type_.reference.short_name if type_.reference else ""
    return str(type_.alias) in (name, f'"{name}"')
