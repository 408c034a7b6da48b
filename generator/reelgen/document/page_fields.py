"""What `x-pagination` names in a request: a parameter, or a field of the request body."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..schema.locate import Place, locate
from ..schema.model import Schema
from ..schema.pointer import parse
from ..schema.registry import Registry
from .bodies import request_schemas
from .extensions import XPagination
from .openapi import Operation, Parameter


def page_field(
    registry: Registry, parameters: Iterable[Parameter], operation: Operation, name: str
) -> Place:
    """Return what the document says about a parameter, or about a field of the body.

    Args:
        registry: The references of the document.
        parameters: Those of the operation, and those of its path after them.
        operation: The operation.
        name: The name of a parameter or of a field, or a JSON pointer (`/page/size`) to a field.
    """
    for parameter in parameters:
        if parameter.name == name:
            schemas = [content.schema_ for content in parameter.content.values()]
            return Place("found", (*schemas, parameter.schema_)[:1])
    path = body_path(name)
    places = [locate(registry, schema, path) for schema in request_schemas(operation)]
    for certainty in ("found", "open"):
        for place in places:
            if place.certainty == certainty:
                return place
    return Place("missing")


def body_path(name: str) -> tuple[str, ...]:
    """Return the steps to a field of the body: `cursor`, or `/page/cursor`."""
    return parse(name) if name.startswith("/") else (name,)


def keyword(registry: Registry, place: Place, name: str) -> Any:
    """Return the value of a keyword of the schemas at a place, or of their union members; or None.

    The keywords beside a union go before those of its members.
    """
    for part in _parts_at(registry, place):
        if name in part:
            return part[name]
    return None


def types_at(registry: Registry, place: Place) -> set[str]:
    """Return the JSON types of the schemas at a place, or of their union members."""
    return {kind for part in _parts_at(registry, place) for kind in Schema(part).types}


def _parts_at(registry: Registry, place: Place) -> list[dict[str, Any]]:
    """Return the schemas at a place, and after them the members of their unions."""
    parts = registry.parts(place.schemas)
    members = [member for part in parts for member in Schema(part).alternatives]
    return [*parts, *registry.parts(members)]


def first_position(registry: Registry, paging: XPagination, place: Place) -> int:
    """Return where the first page begins: as the extension says, else as the schema does.

    A `default` or `minimum` of 0 or 1 counts. Otherwise offsets begin at 0, page numbers at 1.
    """
    if paging.first is not None:
        return paging.first
    for name in ("default", "minimum"):
        value = keyword(registry, place, name)
        if isinstance(value, int) and not isinstance(value, bool) and value in (0, 1):
            return value
    return int(paging.style == "page")
