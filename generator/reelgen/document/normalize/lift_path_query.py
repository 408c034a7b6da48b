"""Declare the parameters of a query that is part of a path: `/search?query={query}`.

Converters of other formats write such paths. A value replaces each name, so each name is a path
parameter even if it is declared in the query; an undeclared one is a string.
"""

from __future__ import annotations

import re

from ...json_types import JsonArray, JsonObject, array_at, is_object, object_at
from ...schema.pointer import Pointer, edit
from ...schema.registry import Registry
from ..path_items import operations_in
from .repair import Normalized


def lift_path_query(data: object) -> Normalized:
    """Return the document with those names declared at each operation that lacks them."""
    registry = Registry(data)
    edits: dict[Pointer, object] = {}
    for path, item in object_at(data, "paths").items():
        names = re.findall(r"\{([^{}]+)\}", path.partition("#")[0].partition("?")[2])
        shared = array_at(item, "parameters")
        for steps, operation in operations_in(item) if names and is_object(item) else ():
            declared = _declared(array_at(operation, "parameters"), names, shared, registry)
            if declared is not None:
                edits["paths", path, *steps, "parameters"] = declared
        if names and shared:
            others = [item for item in shared if not _is_in_query(item, names, registry)]
            edits["paths", path, "parameters"] = others
    return Normalized(edit(data, edits) if edits else data)


def _declared(
    own: list[object], names: list[str], shared: list[object], registry: Registry
) -> JsonArray | None:
    """Return the parameters of an operation with all names; None where nothing is missing."""
    parameters = own
    in_force = [_resolved(parameter, registry) for parameter in (*shared, *own)]
    for name in dict.fromkeys(names):
        if any(p.get("name") == name and p.get("in") == "path" for p in in_force):
            continue
        queried = [p for p in in_force if (p.get("name"), p.get("in")) == (name, "query")]
        declared = queried[0] if queried else {}
        parameters = [p for p in parameters if _resolved(p, registry) is not declared]
        schema = {"schema": {"type": "string"}} if "content" not in declared else {}
        parameters.append({**schema, **declared, "name": name, "in": "path", "required": True})
    return None if parameters is own else parameters


def _is_in_query(parameter: object, names: list[str], registry: Registry) -> bool:
    full = _resolved(parameter, registry)
    return full.get("in") == "query" and full.get("name") in names


def _resolved(parameter: object, registry: Registry) -> JsonObject:
    full = registry.resolve(parameter)
    return full if is_object(full) else {}
