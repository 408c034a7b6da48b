"""`x-pagination` -> how a list is iterated."""

from __future__ import annotations

from ..ir.model import Paging, Parameter
from ..ir.names import Identifier, unique
from ..plain import is_object
from .lower_parameters import schema_of
from .name_operations import Named
from .schema_index import SchemaIndex


def lower_paging(
    named: Named, parameters: tuple[Parameter, ...], schemas: SchemaIndex
) -> Paging | None:
    """The paging of an operation, or None. Its parameters were checked with the document."""
    said = named.operation.pagination
    if said is None:
        return None
    names = {parameter.wire: parameter.name for parameter in parameters}
    limit = said.request.get("limit")
    return Paging(
        method=Identifier(unique(_method(named.name), named.siblings)),
        style=said.style,
        position=names[said.request[said.style]],
        limit=names[limit] if limit is not None else None,
        default_limit=_default(named, limit, schemas),
        items=said.items,
        next=said.next,
        total=said.total,
        more=said.more,
    )


def _method(name: Identifier) -> str:
    """`list` -> `iterate`, `list_jobs` -> `iterate_jobs`, `find` -> `iterate_find`."""
    rest = name.removeprefix("list").strip("_")
    return f"iterate_{rest}" if rest else "iterate"


def _default(named: Named, limit: str | None, schemas: SchemaIndex) -> int | None:
    for parameter in (*named.item.parameters, *named.operation.parameters):
        if parameter.name == limit:
            schema = schemas.resolve(schema_of(parameter)[0])
            default = schema.get("default") if is_object(schema) else None
            return default if isinstance(default, int) else None
    return None
