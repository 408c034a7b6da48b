"""`/search?query={query}`: a query written into a path, as converters of other formats leave it.

What stands there is sent in its place, so each name in it is a parameter of the path, whatever
the document says of it elsewhere. One that nobody declares is text: a query holds nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..plain import array_at, is_object, object_at
from .references import METHODS, lookup


def declare_path_query(data: Any) -> None:
    """Declare those names with each operation that lacks them, in place."""
    for path, item in object_at(data, "paths").items():
        names = re.findall(r"\{([^{}]+)\}", path.partition("#")[0].partition("?")[2])
        shared = array_at(item, "parameters")
        for operation in _operations(item) if names else ():
            _declare(operation, names, shared, data)
        if names and shared:
            item["parameters"] = [one for one in shared if not _is_queried(one, names, data)]


def _operations(item: Any) -> Iterator[dict[str, Any]]:
    for method in METHODS:
        operation = item.get(method) if is_object(item) else None
        if is_object(operation):
            yield operation


def _declare(operation: dict[str, Any], names: list[str], shared: list[Any], data: Any) -> None:
    own = array_at(operation, "parameters")
    known = [_resolved(one, data) for one in (*shared, *own)]
    for name in dict.fromkeys(names):
        if any(one.get("name") == name and one.get("in") == "path" for one in known):
            continue
        queried = [one for one in known if (one.get("name"), one.get("in")) == (name, "query")]
        said = queried[0] if queried else {}
        own = [one for one in own if _resolved(one, data) is not said]
        schema = {"schema": {"type": "string"}} if "content" not in said else {}
        own.append({**schema, **said, "name": name, "in": "path", "required": True})
        operation["parameters"] = own


def _is_queried(parameter: Any, names: list[str], data: Any) -> bool:
    full = _resolved(parameter, data)
    return full.get("in") == "query" and full.get("name") in names


def _resolved(parameter: Any, data: Any) -> dict[str, Any]:
    if is_object(parameter) and isinstance(parameter.get("$ref"), str):
        parameter = lookup(data, parameter["$ref"])
    return parameter if is_object(parameter) else {}
