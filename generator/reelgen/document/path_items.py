"""The methods of a path item, and the locations of their operations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..json_types import JsonObject, array_at, is_object, object_at
from ..schema.pointer import Pointer, read
from ..schema.registry import Registry

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The methods that have a key of their own, in the order of the specification."""
KEPT_BESIDE_REFERENCE = ("summary", "description", "additionalOperations", *METHODS)
"""Keys that are read beside `$ref`: documentation, and further operations of a path."""


def steps_to(method: str) -> tuple[str, ...]:
    """Return the steps from a path item to the operation of a method."""
    return (method,) if method in METHODS else ("additionalOperations", method)


def operations_in(item: object) -> Iterator[tuple[tuple[str, ...], JsonObject]]:
    """Yield each operation of a path item, which is plain data, with the steps to it."""
    for method in (*METHODS, *object_at(item, "additionalOperations")):
        steps = steps_to(method)
        operation = read(item, steps)
        if is_object(operation):
            yield steps, operation


def path_names(path: str) -> list[str]:
    """Return the names in braces of a path, each once."""
    return list(dict.fromkeys(re.findall(r"\{([^{}]*)\}", path)))


def whole_operations(data: object) -> Iterator[tuple[Pointer, JsonObject, JsonObject]]:
    """Yield each operation of a path with its pointer and its path item.

    Both are plain data with a reference of their own replaced by its target; their parts may still
    be references.
    """
    registry = Registry(data)
    for path, node in object_at(data, "paths").items():
        item = _whole(node, registry) if not path.startswith("x-") else {}
        for steps, operation in operations_in(item):
            yield ("paths", path, *steps), item, _whole(operation, registry)


def parameters_of(data: object, item: JsonObject, operation: JsonObject) -> list[JsonObject]:
    """Return the parameters of an operation, those of its path item first, without references."""
    registry = Registry(data)
    listed = (*array_at(item, "parameters"), *array_at(operation, "parameters"))
    resolved = map(registry.resolve, listed)
    return [parameter for parameter in resolved if is_object(parameter)]


def _whole(node: object, registry: Registry) -> JsonObject:
    """Return an object merged with the target of its reference."""
    links = [link for link in registry.chain(node) if is_object(link)]
    whole: JsonObject = {}
    for link in reversed(links):
        kept = KEPT_BESIDE_REFERENCE if "$ref" in link else link
        whole.update({name: link[name] for name in kept if name in link})
    return whole


class OperationEdits:
    """Edits of a document that replace operations.

    Targets of references are not changed: the operation is written beside the reference of its
    path item, or replaces its own reference.
    """

    def __init__(self, data: object) -> None:
        self.edits: dict[Pointer, Any] = {}
        self._data = data

    def set(self, pointer: Pointer, operation: JsonObject) -> None:
        """Replace the operation at `pointer`, which `whole_operations` yielded."""
        item = read(self._data, pointer[:2])
        if len(pointer) == 4 and "$ref" in item:  # additional operations are replaced together
            item_pointer = pointer[:3]
            operations = self.edits.get(item_pointer)
            if operations is None:
                whole = _whole(item, Registry(self._data))
                operations = object_at(whole, "additionalOperations")
            self.edits[item_pointer] = {**operations, str(pointer[3]): operation}
        else:
            self.edits[pointer] = operation


def is_success(status: str) -> bool:
    """Return whether the responses of a status, or of `default`, mean success."""
    return status.startswith("2") or status == "default"
