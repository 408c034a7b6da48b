"""JSON pointers into models and plain data. `*` matches all items and fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import BaseModel
from pydantic_core import MISSING

from ..json_types import is_array, is_object


def steps(pointer: str) -> list[str]:
    """Return the steps of a pointer such as `/data/*/id`."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def render(names: Iterable[str | int]) -> str:
    """Return the pointer of these steps."""
    escaped = (str(name).replace("~", "~0").replace("/", "~1") for name in names)
    return "".join(f"/{name}" for name in escaped)


def at(value: object, pointer: str) -> object:
    """Return the first match of a pointer; None without one."""
    return next(every(value, pointer), None)


def every(value: object, pointer: str) -> Iterator[Any]:
    """Yield all values that a pointer matches, without null."""
    return (
        match
        for match in _matches(value, steps(pointer))
        if match is not None and match is not MISSING
    )


def is_given(value: object, path: list[str]) -> bool:
    """Return whether a path matches a value, null included."""
    return any(match is not MISSING for match in _matches(value, path))


def _matches(value: object, path: list[str]) -> list[object]:
    matches = [value]
    for name in path:
        matches = [member for match in matches for member in _members(match, name)]
    return matches


def _members(value: object, name: str) -> Iterator[object]:
    if isinstance(value, BaseModel):
        yield from _fields(value) if name == "*" else iter((_field(value, name),))
    elif is_object(value):
        yield from value.values() if name == "*" else (value.get(name, MISSING),)
    elif is_array(value):
        if name == "*":
            yield from value
        elif name.isdigit() and int(name) < len(value):
            yield value[int(name)]


def _fields(model: BaseModel) -> Iterator[object]:
    for name in model.model_fields_set:
        yield getattr(model, name, None)


def _field(model: BaseModel, wire: str) -> object:
    for name, info in type(model).model_fields.items():
        if (info.alias or name) == wire:
            return getattr(model, name, MISSING)
    return (model.model_extra or {}).get(wire, MISSING)
