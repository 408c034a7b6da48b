"""Request fields that the spec does not name: suggestions and warnings.

A misspelled field of a paid call is refused. A field that is not in the spec yet can be sent in the
option `extra_body`, or with the others where the option `unknown_fields` is "warn".
"""

from __future__ import annotations

import types as python_types
import typing
import warnings
from collections.abc import Iterator, Sequence

from pydantic import BaseModel

from ..errors import Problem
from ..stacklevel import caller_level
from .lazy_types import is_model

Location: typing.TypeAlias = tuple[int | str, ...]


class UnknownFieldWarning(UserWarning):
    """A request with fields that are not in the spec, listed in `problems`."""

    def __init__(self, operation: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(operation, problems)
        self.operation = operation
        self.problems = problems

    def __str__(self) -> str:
        return f"{self.operation}: sent as it is: {'; '.join(map(str, self.problems))}"


def suggest(target: object, location: Location) -> str | None:
    """Return the intended field of the object that contains the misspelled one.

    Args:
        target: The type of the whole body.
        location: The location of the unknown field, as pydantic writes it.
    """
    import difflib

    written = str(location[-1])  # another member of a union may have this very field
    names = sorted(_names(_owners(target, location)) - {written})
    wire_names = {_plain(name): name for name in names}
    plain = _plain(written)
    guesses = [plain] if plain in wire_names else difflib.get_close_matches(plain, wire_names, 1)
    return wire_names[guesses[0]] if guesses else None


def is_known(target: object, location: Location) -> bool:
    """Return whether any member of a union has a field of this name at a location."""
    return str(location[-1]) in _names(_owners(target, location, selected=False))


def is_closed(target: object, location: Location) -> bool:
    """Return whether the schema itself allows no other fields at a location."""
    owners = _owners(target, location)
    return all(getattr(owner, "__closed__", False) for owner in owners)


def warn(operation: str, problems: tuple[Problem, ...]) -> None:
    """Warn of fields that are sent. Raises UnknownFieldWarning where warnings are errors."""
    warnings.warn(UnknownFieldWarning(operation, problems), stacklevel=caller_level())


def _plain(name: str) -> str:
    """Return a name without case and separators: `durationMs` is `duration_ms`."""
    return "".join(filter(str.isalnum, name)).lower()


def _names(owners: Sequence[type[BaseModel]]) -> set[str]:
    """Return the wire names of the fields of some models."""
    fields = (field for owner in owners for field in owner.model_fields.items())
    return {info.alias or name for name, info in fields}


def _owners(target: object, location: Location, *, selected: bool = True) -> list[type[BaseModel]]:
    """Return the models that the object above a location may be.

    `selected`: only the member of a union that the location names.
    """
    types = [*_members(target)]
    for step in location[:-1]:
        types = [inner for kind in _stepped(types, step, selected) for inner in _members(kind)]
    return [kind for kind in types if is_model(kind)]


def _stepped(types: list[object], step: int | str, selected: bool) -> list[object]:
    """Return the types one step below some others; a step may name a member of a union instead."""
    below: list[object] = []
    for kind in types:
        if is_model(kind):
            fields = kind.model_fields.items()
            below += [info.annotation for name, info in fields if (info.alias or name) == step]
        elif _is_below(kind, step):
            below += typing.get_args(kind)[-1:]
    if below:
        return below
    named = [kind for kind in types if _is_selected(kind, step)] if selected else []
    return named or types


def _is_below(kind: object, step: int | str) -> bool:
    """Return whether a step is an item of an array, or a name of an object with any names.

    Any other step is the name of a container as a member of a union.
    """
    is_label = isinstance(step, str) and "[" in step
    return isinstance(step, int) or (typing.get_origin(kind) is dict and not is_label)


def _is_selected(kind: object, step: int | str) -> bool:
    """Return whether a step is the name of a type, or a value that selects it."""
    if not is_model(kind):
        return False
    if kind.__name__ == step:
        return True
    annotations = (info.annotation for info in kind.model_fields.values())
    return any(
        step in typing.get_args(inner)
        for annotation in annotations
        for inner in _members(annotation)
    )


def _members(target: object, above: tuple[object, ...] = ()) -> Iterator[object]:
    """Yield the types that a value of a type may have: models, containers, literals."""
    value = getattr(target, "__value__", target)  # of an alias
    origin = typing.get_origin(value)
    if any(value is other for other in above):
        return
    if origin is typing.Annotated:
        yield from _members(typing.get_args(value)[0], (*above, value))
    elif origin is typing.Union or origin is python_types.UnionType:
        for member in typing.get_args(value):
            yield from _members(member, (*above, value))
    else:
        if is_model(value) and not value.__pydantic_complete__:
            value.model_rebuild()
        yield value
