"""Responses as tables, for people; a pipe gets JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ..json_types import is_array, is_object
from .printable import printable

COLUMNS = 7
"""The maximum number of columns; `--format json` has all fields."""

Row: TypeAlias = Mapping[str, Any]


def print_table(value: object, console: Console) -> None:
    """Print plain JSON data: a list as rows, an object as its fields."""
    if is_object(value) and value:
        name, items = _list_of(value)
        fields = {key: item for key, item in value.items() if key != name}
        if items:
            console.print(_rows(items))
        if fields:
            console.print(_fields(fields))
    elif (rows := _objects(value)) is not None:
        console.print(_rows(rows))
    else:
        console.print(Text(_cell(value)))


def _list_of(value: Row) -> tuple[str, list[Row]]:
    """Return the field with the items of a list, and the items; empty where there is none."""
    lists = [(name, rows) for name, item in value.items() if (rows := _objects(item))]
    return lists[0] if len(lists) == 1 else ("", [])


def _objects(value: object) -> list[Row] | None:
    if not is_array(value):
        return None
    rows = [item for item in value if is_object(item)]
    return rows if len(rows) == len(value) else None


def _rows(rows: list[Row]) -> Table:
    """Return a table with the most frequent fields, ids first."""
    names = dict.fromkeys(name for row in rows for name in row)
    filled = sorted(names, key=lambda name: -sum(_is_plain(row.get(name)) for row in rows))
    chosen = {*filled[:COLUMNS]}
    columns = [name for name in names if name in chosen]
    columns.sort(key=lambda name: not name.lower().endswith("id"))
    table = Table(*map(printable, columns), box=SIMPLE)
    for row in rows:
        table.add_row(*(Text(_cell(row.get(name))) for name in columns))
    return table


def _is_plain(value: object) -> bool:
    return value is not None and not is_array(value) and not is_object(value)


def _fields(value: Row) -> Table:
    table = Table(box=SIMPLE, show_header=False)
    for name, item in _flat(value, ""):
        table.add_row(printable(name), Text(_cell(item)))
    return table


def _flat(value: Row, above: str) -> Iterator[tuple[str, object]]:
    for name, item in value.items():
        if is_object(item) and item:
            yield from _flat(item, f"{above}{name}.")
        else:
            yield above + name, item


def _cell(value: object) -> str:
    if value is None:
        return ""
    return printable(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
