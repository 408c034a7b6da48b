"""Operations that have the same id."""

from __future__ import annotations

from collections.abc import Iterator

from ...findings import Finding
from ...schema.pointer import Pointer
from ...source import Source
from ..openapi import Document


def check_operation_ids(document: Document, source: Source) -> Iterator[Finding]:
    """Yield a finding for each operationId that an earlier operation has already."""
    first: dict[str, Pointer] = {}
    for pointer, _, operation in document.operations():
        name = operation.operation_id
        if name is None:
            continue
        if name in first:
            line = source.locate(first[name]).line
            message = f"operationId {name!r} is used twice, first in line {line}"
            where = source.locate((*pointer, "operationId"))
            yield Finding(where, message, "rename one of the two")
        first.setdefault(name, (*pointer, "operationId"))
