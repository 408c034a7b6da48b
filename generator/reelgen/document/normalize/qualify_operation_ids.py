"""Qualify an operationId that several operations use by their tags, or drop it from the later ones.

If the tags differ, all of the operations are renamed to `tag.id`, so that no link or lifecycle
refers to the wrong operation. Otherwise the first one retains the id, and the others are named like
operations without one. An id that a link or an extension names is ambiguous and rejected later.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TypeAlias

from ...json_types import JsonObject, array_at
from ...schema.pointer import Pointer, edit
from ...schema.walk import values
from ..path_items import OperationEdits, whole_operations
from .repair import Normalized, Repair

Located: TypeAlias = tuple[Pointer, JsonObject]


def qualify_operation_ids(data: object) -> Normalized:
    """Return the document with no id, or an id of its own, for each such operation."""
    by_id: dict[str, list[Located]] = defaultdict(list)
    for pointer, _, operation in whole_operations(data):
        name = operation.get("operationId")
        if isinstance(name, str):
            by_id[name].append((pointer, operation))
    shared = {name: operations for name, operations in by_id.items() if len(operations) > 1}
    named = _named_elsewhere(data) if shared else set[str]()
    changes = OperationEdits(data)
    repairs: list[Repair] = []
    for name, operations in shared.items():
        ids = [_qualified(name, operation) for _, operation in operations]
        if _are_distinct(ids, by_id):
            for (pointer, operation), qualified in zip(operations, ids, strict=True):
                changes.set(pointer, {**operation, "operationId": qualified})
            repairs += _repairs(name, operations, [f"{i!r} is used instead" for i in ids])
        elif name not in named:
            for pointer, operation in operations[1:]:
                changes.set(pointer, {k: v for k, v in operation.items() if k != "operationId"})
            repairs += _repairs(name, operations, ["it is ignored"] * len(operations))
    return Normalized(edit(data, changes.edits) if repairs else data, tuple(repairs))


def _repairs(name: str, operations: list[Located], remedies: list[str]) -> list[Repair]:
    """Return a repair for each operation but the first."""
    first, *others = [pointer for pointer, _ in operations]
    message = f"operationId {name!r} is also used by {str(first[-1]).upper()} {first[1]}"
    return [
        Repair("duplicate-operation-id", (*pointer, "operationId"), f"{message}; {remedy}")
        for pointer, remedy in zip(others, remedies[1:], strict=True)
    ]


def _named_elsewhere(data: object) -> set[str]:
    """Return the texts of links and extensions, which may name an operation."""
    return {
        value
        for pointer, value in values(data)
        if isinstance(value, str)
        and any(step == "links" or str(step).startswith("x-") for step in pointer)
    }


def _qualified(name: str, operation: JsonObject) -> str:
    tags = array_at(operation, "tags")
    return f"{str(tags[0]).replace('.', ' ')}.{name}" if tags else ""


def _are_distinct(ids: list[str], existing: JsonObject) -> bool:
    """Return whether the ids differ, ignoring case, spaces and punctuation."""
    names = {"".join(filter(str.isalnum, name.casefold())) for name in ids}
    return len(names) == len(ids) and all(ids) and not existing.keys() & {*ids}
