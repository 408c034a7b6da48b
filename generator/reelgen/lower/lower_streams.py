"""Success answers that come piece by piece -> how they are read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..document import openapi
from ..document.media_types import EVENTS, LINES, essence
from ..ir.model import StreamMethod
from ..json_types import is_object
from ..schema.model import Schema, types_of
from .name_operations import Named
from .schema_set import SchemaSetBuilder


def lower_stream(named: Named, models: SchemaSetBuilder) -> StreamMethod | None:
    """The stream of an operation, or None."""
    for status, response in named.operation.responses.items():
        for media_type, content in response.content.items():
            kind = essence(media_type)
            if status.startswith("2") and (kind == EVENTS or kind in LINES):
                return _lower(named, media_type, kind == EVENTS, content, models)
    return None


def _lower(
    named: Named,
    media_type: str,
    events: bool,
    content: openapi.MediaType,
    models: SchemaSetBuilder,
) -> StreamMethod:
    word = "events" if events else "lines"
    schema = content.item_schema if content.item_schema is not None else content.schema_
    full = models.schemas.resolve(schema)
    if events and content.item_schema is not None:
        schema = _carried(full, models)
    elif content.item_schema is None and types_of(full) == ("array",):
        schema = full.get("items")
    suggestion = f"{named.title} {word.removesuffix('s')}"
    return StreamMethod(
        method=named.companions[word],
        kind="events" if events else "lines",
        media_type=media_type,
        type=models.named(schema, suggestion) if _says_something(schema, models) else None,
    )


def _carried(item: Any, models: SchemaSetBuilder) -> Any:
    """What the field `data` of an event holds: its own schema, or the one of the JSON in it."""
    found = list(_data(item, models))
    unique_ones = [one for index, one in enumerate(found) if one not in found[:index]]
    return unique_ones[0] if len(unique_ones) == 1 else {"anyOf": unique_ones}


def _data(item: Any, models: SchemaSetBuilder) -> Iterator[Any]:
    """Yield the schemas of the field `data`, of every member where events are a union."""
    waiting, seen = [item], set[int]()
    while waiting:
        event = waiting.pop(0)
        full = models.schemas.resolve(event)
        if id(full) in seen:
            continue
        seen.add(id(full))
        members = Schema(full).alternatives
        waiting = [*members, *waiting]
        if not members:
            field = models.schemas.fields(full).get("data")
            data = event if field is None else field[0]
            yield data.get("contentSchema", data) if is_object(data) else data


def _says_something(schema: Any, models: SchemaSetBuilder) -> bool:
    """Text is handed on as it is, and so is what nobody describes."""
    full = models.schemas.resolve(schema)
    return is_object(full) and bool(full) and types_of(full) != ("string",)
