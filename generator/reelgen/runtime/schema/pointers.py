"""JSON pointers into answers: models and plain data alike. `*` crosses arrays and objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import BaseModel

from ..json_types import is_array, is_object


def steps(pointer: str) -> list[str]:
    """Return the steps of a pointer such as `/data/*/id`."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def render(names: Iterable[str | int]) -> str:
    """Return the pointer of these steps."""
    escaped = (str(name).replace("~", "~0").replace("/", "~1") for name in names)
    return "".join(f"/{name}" for name in escaped)


def at(value: Any, pointer: str) -> Any:
    """What a pointer finds first; None where it leads nowhere."""
    return next(every(value, pointer), None)


def every(value: Any, pointer: str) -> Iterator[Any]:
    """All that a pointer finds and that is not null."""
    return _below(value, steps(pointer))


def _below(value: Any, steps: list[str]) -> Iterator[Any]:
    if not steps:
        if value is not None:
            yield value
        return
    for member in _members(value, steps[0]):
        yield from _below(member, steps[1:])


def _members(value: Any, name: str) -> Iterator[Any]:
    if isinstance(value, BaseModel):
        yield from _fields(value) if name == "*" else iter((_field(value, name),))
    elif is_object(value):
        yield from value.values() if name == "*" else (value.get(name),)
    elif is_array(value):
        if name == "*":
            yield from value
        elif name.isdigit() and int(name) < len(value):
            yield value[int(name)]


def _fields(model: BaseModel) -> Iterator[Any]:
    for name in model.model_fields_set:
        yield getattr(model, name, None)


def _field(model: BaseModel, wire: str) -> Any:
    for name, info in type(model).model_fields.items():
        if (info.alias or name) == wire:
            return getattr(model, name, None)
    return (model.model_extra or {}).get(wire)
