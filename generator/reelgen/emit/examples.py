"""Example calls, rendered as Python source in docstrings."""

from __future__ import annotations

import json

from ..ir.model import ClientMethod, ExampleArgument, ExampleCall
from ..json_types import is_array, is_object

MAX_LINES = 24
"""The maximum lines of an example in a docstring; longer ones are omitted."""
WIDTH = 76
"""Columns of a line of an example."""


def example_call(operation: ClientMethod, example: ExampleCall, resource: tuple[str, ...]) -> str:
    """Return `client.videos.create(...)` in one or more lines; empty where it is too long."""
    name = ".".join(("client", *resource, operation.name))
    call = _enclosed(f"{name}(", [*map(_argument, example.arguments)], ")", WIDTH)
    return call if call.count("\n") < MAX_LINES else ""


def _argument(argument: ExampleArgument) -> str:
    value = _source(json.loads(argument.json), WIDTH) if argument.json else argument.name
    return f"{argument.name}={value}" if argument.keyword else value


def _source(value: object, width: int) -> str:
    """Return the source of a JSON value, with an item on each line where it does not fit."""
    if is_object(value):
        pairs = value.items()
        items = [f"{_source(key, width)}: {_source(item, width - 4)}" for key, item in pairs]
        return _enclosed("{", items, "}", width)
    if is_array(value):
        return _enclosed("[", [_source(item, width - 4) for item in value], "]", width)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _enclosed(opening: str, items: list[str], closing: str, width: int) -> str:
    line = f"{opening}{', '.join(items)}{closing}"
    if len(line) <= width and "\n" not in line:
        return line
    indented = (f"    {item}".replace("\n", "\n    ") for item in items)
    return "\n".join((opening, *(f"{item}," for item in indented), closing))
