"""Render values as Python source: literals, containers and constructor calls without defaults."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from inspect import signature
from types import MappingProxyType
from typing import NamedTuple, cast

COMPACT = 7
"""The maximum number of fields of a class whose required arguments are positional."""

Constants = Mapping[str, object]
"""Constant of the module -> its value, which is rendered as that name."""
NO_CONSTANTS: Constants = MappingProxyType({})


class Code(str):
    """A Python expression that is rendered unchanged, such as the name of a constant."""

    __slots__ = ()


class Call(NamedTuple):
    """A constructor call of a class that is slow to import here."""

    class_name: str
    arguments: Mapping[str, object]


def literal(value: object, constants: Constants = NO_CONSTANTS) -> str:
    """Return the source of a constant, a container, a NamedTuple, a `Call` or `Code`."""
    name = next((name for name, constant in constants.items() if constant == value), None)
    if name is not None or isinstance(value, Code):
        return name or str(value)
    render = partial(literal, constants=constants)
    if isinstance(value, Call):
        arguments = (f"{name}={render(argument)}" for name, argument in value.arguments.items())
        return f"{value.class_name}({', '.join(arguments)})"
    if _is_record(value):
        return f"{type(value).__name__}({', '.join(_arguments(value, constants))})"
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return f"{{{', '.join(f'{render(key)}: {render(item)}' for key, item in pairs)}}}"
    if isinstance(value, tuple):
        items = [*map(render, cast("tuple[object, ...]", value))]
        return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    return repr(str(value)) if isinstance(value, str) else repr(value)


def _arguments(record: object, constants: Constants) -> Iterator[str]:
    """Yield the arguments of a NamedTuple that differ from the defaults of its constructor."""
    required = _parameters(record.__class__)
    passed: dict[str, object] = {
        name: getattr(record, name) for name, needed in required.items() if needed
    }
    for name in required:
        value = getattr(record, name)
        if name not in passed and value != getattr(record.__class__(**passed), name):
            passed[name] = value
    positional = len(required) <= COMPACT
    for name, needed in required.items():
        argument: object = passed.get(name)
        positional &= needed or _is_record(argument)
        if name in passed:
            yield f"{'' if positional else f'{name}='}{literal(argument, constants)}"


_PARAMETERS: dict[type[object], dict[str, bool]] = {}


def _parameters(class_: type[object]) -> dict[str, bool]:
    """Return the parameters of a constructor: name -> whether it has no default."""
    if class_ not in _PARAMETERS:
        parameters = signature(class_).parameters.values()
        _PARAMETERS[class_] = {p.name: p.default is p.empty for p in parameters}
    return _PARAMETERS[class_]


def _is_record(value: object) -> bool:
    """Return whether a value is a NamedTuple."""
    return hasattr(value, "_fields") and isinstance(value, tuple)
