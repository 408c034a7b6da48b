"""One operationId under several tags: the tag tells the operations apart, as `tag.id`.

All of them are renamed, so that no link or lifecycle leads to the wrong one.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from ...json_types import array_at
from ...schema.pointer import Pointer, edit
from ..path_items import OperationEdits, whole_operations
from .repair import Normalized, Repair


def qualify_operation_ids(data: Any) -> Normalized:
    """Return the document with an id of its own for each such operation."""
    by_id: dict[str, list[tuple[Pointer, dict[str, Any]]]] = defaultdict(list)
    for pointer, _, operation in whole_operations(data):
        name = operation.get("operationId")
        if isinstance(name, str):
            by_id[name].append((pointer, operation))
    changes = OperationEdits(data)
    repairs: list[Repair] = []
    for name, operations in by_id.items():
        ids = [_qualified(name, operation) for _, operation in operations]
        if not _tells_apart(ids, by_id):
            continue
        for (pointer, operation), qualified in zip(operations, ids, strict=True):
            changes.set(pointer, {**operation, "operationId": qualified})
            first = operations[0][0]
            if pointer != first:
                message = (
                    f"operationId {name!r} is also that of {str(first[-1]).upper()} {first[1]}; "
                    f"by its tag it is {qualified!r}"
                )
                where = (*pointer, "operationId")
                repairs.append(Repair("duplicate-operation-id", where, message))
    return Normalized(edit(data, changes.edits) if repairs else data, tuple(repairs))


def _qualified(name: str, operation: dict[str, Any]) -> str:
    tags = array_at(operation, "tags")
    return f"{str(tags[0]).replace('.', ' ')}.{name}" if tags else ""


def _tells_apart(ids: list[str], given: dict[str, Any]) -> bool:
    """Return whether these ids differ as names do: without case, blanks and punctuation."""
    names = {"".join(filter(str.isalnum, one.casefold())) for one in ids}
    return len(ids) > 1 and len(names) == len(ids) and all(ids) and not given.keys() & {*ids}
