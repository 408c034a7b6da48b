"""Replace unresolved references to parameters by the undeclared parameters of the path.

`/clusters/{cluster_id}` with one unresolved reference and no declared `cluster_id` means that
parameter: a required string. All other unresolved references to parameters are rejected later.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...json_types import JsonArray, JsonObject, array_at, is_object, object_at
from ...schema.model import Schema
from ...schema.pointer import Pointer, edit
from ...schema.references import as_written
from ...schema.registry import Registry, is_local, lookup
from ..path_items import operations_in, path_names
from .repair import Normalized, Repair


def replace_dangling_parameters(data: object) -> Normalized:
    """Return the document with such references replaced by the path parameters they mean."""
    edits: dict[Pointer, object] = {}
    repairs: list[Repair] = []
    for pointer, parameters, others in _lists(data):
        dangling = [index for index, p in enumerate(parameters) if _is_dangling(p, data)]
        missing = _missing(str(pointer[1]), [*parameters, *others], data)
        if len(dangling) != len(missing):
            continue
        for index, name in zip(dangling, missing, strict=True):
            edits[(*pointer, index)] = declared(name)
            text = parameters[index]["$ref"]
            assumed = f"path parameter {name!r} is a required string"
            message = f"unresolved reference: {as_written(text)!r}; {assumed}"
            where = (*pointer, index, "$ref")
            repairs.append(Repair("dangling-reference", where, message, name=text))
    return Normalized(edit(data, edits) if repairs else data, tuple(repairs))


def declared(name: str) -> JsonObject:
    """Return the declaration of a path parameter of which only the name is known."""
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _lists(data: object) -> Iterator[tuple[Pointer, JsonArray, JsonArray]]:
    """Yield each list of parameters with its pointer and those declared beside it for a call."""
    for path, item in object_at(data, "paths").items():
        operations = list(operations_in(item))
        shared = array_at(item, "parameters")
        below = [p for _, operation in operations for p in array_at(operation, "parameters")]
        yield ("paths", path, "parameters"), shared, below
        for steps, operation in operations:
            yield ("paths", path, *steps, "parameters"), array_at(operation, "parameters"), shared


def _is_dangling(parameter: object, data: object) -> bool:
    reference = Schema(parameter).reference
    return reference is not None and is_local(reference) and lookup(data, reference) is None


def _missing(path: str, parameters: list[object], data: object) -> list[str]:
    """Return the names in a path that no parameter declares."""
    registry = Registry(data)
    resolved = [registry.resolve(parameter) for parameter in parameters]
    names = {p.get("name") for p in resolved if is_object(p) and p.get("in") == "path"}
    return [name for name in path_names(path) if name and name not in names]
