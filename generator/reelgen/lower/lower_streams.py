"""Lower streamed success responses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from ..document import openapi
from ..document.media_types import EVENTS, LINES, essence
from ..ir.model import StreamMethod
from ..json_types import is_object
from ..schema.model import Schema, types_of
from .name_operations import Named
from .schema_set import SchemaSetBuilder


def lower_stream(named: Named, models: SchemaSetBuilder) -> StreamMethod | None:
    """Return the stream of an operation, or None."""
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
    kind: Literal["events", "lines"] = "events" if events else "lines"
    schema = content.item_schema if content.item_schema is not None else content.schema_
    full = models.schemas.resolve(schema)
    if events and content.item_schema is not None:
        schema = _carried(full, models)
    elif content.item_schema is None and types_of(full) == ("array",):
        schema = full.get("items")
    suggestion = f"{named.title} {kind.removesuffix('s')}"
    return StreamMethod(
        method=named.companions[kind],
        kind=kind,
        media_type=media_type,
        type=models.named(schema, suggestion) if _is_described(schema, models) else None,
    )


def _carried(item: object, models: SchemaSetBuilder) -> Any:
    """Return the schema of the field `data` of an event, or of the JSON in it."""
    schemas = list(_data(item, models))
    distinct = [schema for index, schema in enumerate(schemas) if schema not in schemas[:index]]
    return distinct[0] if len(distinct) == 1 else {"anyOf": distinct}


def _data(item: object, models: SchemaSetBuilder) -> Iterator[Any]:
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


def _is_described(schema: object, models: SchemaSetBuilder) -> bool:
    """Return whether a schema describes more than text."""
    full = models.schemas.resolve(schema)
    return is_object(full) and bool(full) and types_of(full) != ("string",)
