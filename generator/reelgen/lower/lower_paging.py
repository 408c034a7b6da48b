"""Lower `x-pagination` to the paging of a list."""

from __future__ import annotations

from typing import Literal

from ..document.extensions import XPagination
from ..document.page_fields import body_path, first_position, keyword, page_field, types_at
from ..ir.model import MethodParameter, PagingMethod
from ..schema.locate import LocatedSchemas
from ..schema.pointer import render
from .name_operations import Named
from .schema_index import SchemaIndex


def lower_paging(
    named: Named, parameters: tuple[MethodParameter, ...], schemas: SchemaIndex
) -> PagingMethod | None:
    """Return the paging of an operation, or None. Its parameters have already been checked."""
    paging = named.operation.pagination
    if paging is None:
        return None
    names = {parameter.wire: str(parameter.name) for parameter in parameters}
    declared = (*named.operation.parameters, *named.item.parameters)

    def argument(name: str | None) -> str | None:
        return None if name is None else names.get(name) or render(body_path(name))

    def field(name: str | None) -> LocatedSchemas:
        if name is None:
            return LocatedSchemas("missing")
        return page_field(schemas, declared, named.operation, name)

    limit, position = field(paging.request.get("limit")), field(paging.position)
    is_counted = paging.style in ("offset", "page")
    return PagingMethod(
        method=named.companions["pages"],
        style=paging.style,
        position=argument(paging.position),
        first=_first(schemas, paging, position),
        position_type=_position_type(schemas, paging, position),
        limit=argument(paging.request.get("limit")),
        default_limit=_integer(schemas, limit, "default"),
        max_limit=_integer(schemas, limit, "maximum") if is_counted else None,
        items=paging.items,
        next=paging.next,
        total=paging.total,
        more=paging.more,
    )


def _first(schemas: SchemaIndex, paging: XPagination, position: LocatedSchemas) -> int | None:
    """Return the first position; None if it is the runtime's default."""
    if paging.style not in ("offset", "page"):
        return None
    first = first_position(schemas, paging, position)
    return None if first == int(paging.style == "page") else first


def _position_type(
    schemas: SchemaIndex, paging: XPagination, position: LocatedSchemas
) -> Literal["string", "integer", "any"] | None:
    """Return the JSON type of a position; None if it is that of the style."""
    if paging.position is None:
        return None
    types = types_at(schemas, position)
    is_number = bool(types & {"integer", "number"})
    if paging.style in ("offset", "page"):
        return "string" if "string" in types and not is_number else None
    if "string" in types:
        return None
    return "integer" if is_number else "any"


def _integer(schemas: SchemaIndex, located: LocatedSchemas, name: str) -> int | None:
    value = keyword(schemas, located, name)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
