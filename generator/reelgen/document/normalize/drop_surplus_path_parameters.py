"""Drop path parameters that are not used in their path."""

from __future__ import annotations

from ...json_types import array_at, is_object
from ...schema.pointer import edit
from ...schema.registry import Registry
from ..path_items import OperationEdits, path_names, whole_operations
from .repair import Normalized, Repair


def drop_surplus_path_parameters(data: object) -> Normalized:
    """Return the document without them."""
    registry = Registry(data)
    changes = OperationEdits(data)
    repairs: list[Repair] = []
    for pointer, _, operation in whole_operations(data):
        path = str(pointer[1])
        parameters = array_at(operation, "parameters")
        surplus: list[int] = []
        for index, parameter in enumerate(parameters):
            full = registry.resolve(parameter)
            if not is_object(full) or full.get("in") != "path":
                continue
            name = str(full.get("name"))
            if name not in path_names(path):
                surplus.append(index)
                message = f"path parameter {name!r} is not used in {path!r}; it is ignored"
                where = (*pointer, "parameters", index)
                repairs.append(Repair("surplus-path-parameter", where, message, name=name))
        if surplus:
            used = [item for index, item in enumerate(parameters) if index not in surplus]
            changes.set(pointer, {**operation, "parameters": used})
    return Normalized(edit(data, changes.edits) if repairs else data, tuple(repairs))
