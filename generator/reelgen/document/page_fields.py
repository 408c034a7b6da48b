"""Lookup of the request parameter or body field that `x-pagination` names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..json_types import JsonObject
from ..schema.locate import LocatedSchemas, locate
from ..schema.model import Schema
from ..schema.pointer import parse
from ..schema.registry import Registry
from .bodies import request_schemas
from .extensions import XPagination
from .openapi import Operation, Parameter


def page_field(
    registry: Registry, parameters: Iterable[Parameter], operation: Operation, name: str
) -> LocatedSchemas:
    """Return the schemas of a parameter, or of a field of the body.

    Args:
        registry: The references of the document.
        parameters: The parameters of the operation, followed by those of its path.
        operation: The operation.
        name: The name of a parameter or of a field, or a JSON pointer (`/page/size`) to a field.
    """
    for parameter in parameters:
        if parameter.name == name:
            schemas = [content.schema_ for content in parameter.content.values()]
            return LocatedSchemas("declared", (*schemas, parameter.schema_)[:1])
    path = body_path(name)
    located = [locate(registry, schema, path) for schema in request_schemas(operation)]
    for certainty in ("declared", "open"):
        for match in located:
            if match.certainty == certainty:
                return match
    return LocatedSchemas("missing")


def body_path(name: str) -> tuple[str, ...]:
    """Return the steps to a field of the body: `cursor`, or `/page/cursor`."""
    return parse(name) if name.startswith("/") else (name,)


def keyword(registry: Registry, located: LocatedSchemas, name: str) -> Any:
    """Return a keyword's value in the schemas at a location or their union members, or None.

    Keywords beside a union take precedence over those of its members.
    """
    for part in _parts_at(registry, located):
        if name in part:
            return part[name]
    return None


def types_at(registry: Registry, located: LocatedSchemas) -> set[str]:
    """Return the JSON types of the schemas at a location, or of their union members."""
    return {kind for part in _parts_at(registry, located) for kind in Schema(part).types}


def _parts_at(registry: Registry, located: LocatedSchemas) -> list[JsonObject]:
    """Return the schemas at a location, and after them the members of their unions."""
    parts = registry.parts(located.schemas)
    members = [member for part in parts for member in Schema(part).alternatives]
    return [*parts, *registry.parts(members)]


def first_position(registry: Registry, paging: XPagination, located: LocatedSchemas) -> int:
    """Return the position of the first page, from the extension or from the schema.

    A `default` or `minimum` of 0 or 1 is used; otherwise offsets start at 0, page numbers at 1.
    """
    if paging.first is not None:
        return paging.first
    for name in ("default", "minimum"):
        value = keyword(registry, located, name)
        if isinstance(value, int) and not isinstance(value, bool) and value in (0, 1):
            return value
    return int(paging.style == "page")
