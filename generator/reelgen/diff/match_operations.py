"""The operation of the new version for each operation of the old version."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..document.path_items import operations_in, parameters_of, path_names, whole_operations
from ..json_types import JsonObject, object_at
from ..schema.pointer import Pointer
from ..schema.registry import Registry


@dataclass(frozen=True, slots=True, eq=False)
class Op:
    """An operation as plain data, with its path item; compared by identity, which is fast."""

    id: str
    method: str
    """The method in lower case; that of an additional operation unchanged."""
    path: str
    pointer: Pointer
    item: JsonObject
    node: JsonObject
    parameters: list[JsonObject]
    """The parameters, those of the path first, with references replaced by their targets."""

    @property
    def key(self) -> tuple[str, str]:
        """The method and the path without the names of the path parameters."""
        return self.method, re.sub(r"\{[^{}]*\}", "{}", self.path)

    @property
    def python_key(self) -> str:
        """The key of its method in the Python API: not all have an operationId."""
        return f"{self.method.lower()} {self.path}"

    @property
    def path_names(self) -> list[str]:
        """The names of the path parameters in the order of the path."""
        return path_names(self.path)

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"


@dataclass(frozen=True, slots=True)
class Matched:
    """The operations of two documents."""

    pairs: list[tuple[Op, Op]]
    removed: list[Op]
    added: list[Op]


def operations_of(data: object) -> list[Op]:
    """Return the operations of a document."""
    operations: list[Op] = []
    for pointer, item, node in whole_operations(data):
        method, path = str(pointer[-1]), str(pointer[1])
        name = str(node.get("operationId") or f"{method} {path}")
        parameters = parameters_of(data, item, node)
        operations.append(Op(name, method, path, pointer, item, node, parameters))
    return operations


def webhooks_of(data: object) -> dict[tuple[str, ...], JsonObject]:
    """Return the operations of webhooks by their steps below `webhooks`: name and method."""
    registry = Registry(data)
    return {
        (name, *steps): operation
        for name, item in object_at(data, "webhooks").items()
        for steps, operation in operations_in(registry.resolve(item))
    }


def match_operations(old: list[Op], new: list[Op]) -> Matched:
    """Match operations by method and path, then the remaining ones by their operationId."""
    removed, more, pairs = [*old], [*new], list[tuple[Op, Op]]()
    for key in (_exact, _key, _id):
        candidates = {key(operation): operation for operation in more}
        for operation in [*removed]:
            match = candidates.get(key(operation))
            if match is not None and match in more:
                pairs.append((operation, match))
                removed.remove(operation)
                more.remove(match)
    return Matched(pairs, removed, more)


def _exact(op: Op) -> object:
    return op.method, op.path


def _key(op: Op) -> object:
    return op.key


def _id(op: Op) -> object:
    return op.id
