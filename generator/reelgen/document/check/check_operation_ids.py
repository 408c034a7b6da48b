"""Operations with the same operationId."""

from __future__ import annotations

from collections.abc import Iterator

from ...findings import Finding
from ...schema.pointer import Pointer
from ...source import Source
from ..openapi import Document


def check_operation_ids(document: Document, source: Source) -> Iterator[Finding]:
    """Yield a finding for each operationId that an earlier operation uses."""
    pointers: dict[str, list[Pointer]] = {}
    for pointer, _, operation in document.operations():
        if operation.operation_id is not None:
            pointers.setdefault(operation.operation_id, []).append((*pointer, "operationId"))
    for name, duplicates in pointers.items():
        if len(duplicates) > 1:
            first, *others = sorted(map(source.locate, duplicates))
            message = f"operationId {name!r} is already used on line {first.line}"
            yield from (Finding(where, message, "rename one of the two") for where in others)
