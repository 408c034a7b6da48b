"""`x-pagination` against its operation: the parameters it names must exist."""

from __future__ import annotations

from collections.abc import Iterator

from ...findings import Finding
from ...source import Source
from ..openapi import Document


def check_pagination(document: Document, source: Source) -> Iterator[Finding]:
    """Yield a finding for each parameter that `x-pagination` lacks, or names in vain."""
    for operation_pointer, item, operation in document.operations():
        paging = operation.pagination
        if paging is None:
            continue
        pointer = (*operation_pointer, "x-pagination", "request")
        if paging.style not in paging.request:
            message = f"x-pagination of style {paging.style} does not say its parameter"
            yield Finding(source.locate(pointer), message, f"add `{paging.style}: <parameter>`")
        declared = {p.name for p in (*item.parameters, *operation.parameters)}
        for role, name in paging.request.items():
            if name not in declared:
                message = f"x-pagination names a parameter {name!r} that is not declared"
                remedy = "correct the name, or declare the parameter"
                yield Finding(source.locate((*pointer, role)), message, remedy)
