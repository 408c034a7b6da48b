"""Declare path parameters that are used in a path but not declared, as strings."""

from __future__ import annotations

from ...json_types import JsonObject, array_at
from ...schema.pointer import edit
from ..path_items import OperationEdits, parameters_of, path_names, whole_operations
from .repair import Normalized, Repair
from .replace_dangling_parameters import declared as declaration


def declare_path_parameters(data: object) -> Normalized:
    """Return the document with those names declared at each operation that lacks them."""
    changes = OperationEdits(data)
    repairs: list[Repair] = []
    for pointer, item, operation in whole_operations(data):
        path = str(pointer[1])
        declared = {p.get("name") for p in parameters_of(data, item, operation) if _in_path(p)}
        missing = [name for name in path_names(path) if name and name not in declared]
        if missing:
            added = [declaration(name) for name in missing]
            parameters = [*array_at(operation, "parameters"), *added]
            changes.set(pointer, {**operation, "parameters": parameters})
        for name in missing:
            message = (
                f"path parameter {name!r} of {path!r} is not declared; a required string is assumed"
            )
            repair = Repair("undeclared-path-parameter", pointer, message, key=True, name=name)
            repairs.append(repair)
    return Normalized(edit(data, changes.edits) if repairs else data, tuple(repairs))


def _in_path(parameter: JsonObject) -> bool:
    return parameter.get("in") == "path"
