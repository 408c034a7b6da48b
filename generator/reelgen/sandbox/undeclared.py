"""Fields of a request that the spec neither names nor forbids: nearly always misspelt ones."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any, NamedTuple

from ..plain import array_at, is_array, is_object, object_at
from .schemas import OPEN, Schema, Schemas


class Undeclared(NamedTuple):
    """One such field."""

    path: str
    """JSON pointer."""
    message: str


def undeclared(schemas: Schemas, schema: Schema, value: Any, at: str = "") -> Iterator[Undeclared]:
    """Every field, however deep, that no part of the schema which speaks of it names."""
    if is_array(value):
        item = schemas.child(schema, "*")
        for index, one in enumerate(value):
            yield from undeclared(schemas, item, one, f"{at}/{index}")
    elif is_object(value):
        named, is_open = _named(schemas, schema, value)
        for name, below in value.items():
            path = f"{at}/{name.replace('~', '~0').replace('/', '~1')}"
            if name in named:
                yield from undeclared(schemas, named[name], below, path)
            elif not is_open:
                yield Undeclared(path, _message(name, named))


def _message(name: str, named: dict[str, Schema]) -> str:
    guess = difflib.get_close_matches(name, list(named), 1)
    return f"{name!r} is not a field here" + (f"; did you mean {guess[0]!r}?" if guess else "")


def _named(schemas: Schemas, schema: Schema, value: Any) -> tuple[dict[str, Schema], bool]:
    """The fields a schema names for a value, and whether it lets others pass."""
    flat = schemas.flat(schema)
    named = {
        name: field
        for name, field in object_at(flat, "properties").items()
        if not (is_object(field) and field.get("readOnly") is True)
    }
    named |= {
        name: OPEN
        for name in array_at(flat, "required")
        if name not in object_at(flat, "properties")
    }
    is_open = "additionalProperties" in flat or "patternProperties" in flat
    is_open = is_open or flat.get("unevaluatedProperties") is False
    members = [*array_at(flat, "oneOf"), *array_at(flat, "anyOf")]
    fitting = [member for member in members if schemas.valid(member, value)] or members
    inner = [*fitting, *(flat[key] for key in ("then", "else") if key in flat)]
    told = bool(named)
    for member in inner:
        more, more_open = _named(schemas, member, value)
        told = told or bool(more) or not more_open
        named = {**more, **named}
        is_open = is_open or (more_open and bool(more) and member is not OPEN)
    return named, is_open or not told
