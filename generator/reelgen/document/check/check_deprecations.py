"""`x-deprecated` against the document: the replacement must exist, and not be deprecated itself."""

from __future__ import annotations

from collections.abc import Iterator

from ...findings import Finding
from ...source import Source
from ..openapi import Document


def check_deprecations(document: Document, source: Source) -> Iterator[Finding]:
    """Yield a finding for each invalid replacement, and for each missing `deprecated`."""
    by_id = {operation.operation_id: operation for _, _, operation in document.operations()}
    for pointer, _, operation in document.operations():
        deprecation = operation.deprecation
        if deprecation is None:
            continue
        where = (*pointer, "x-deprecated")
        if not operation.deprecated:
            message = "x-deprecated: the operation is not deprecated"
            yield Finding(source.locate(where, key=True), message, "add `deprecated: true`")
        if deprecation.use is None:
            continue
        replacement = by_id.get(deprecation.use)
        if replacement is None:
            message = f"x-deprecated: operation {deprecation.use!r} does not exist"
            yield Finding(source.locate((*where, "use")), message, "name an operationId")
        elif replacement.deprecated:
            message = f"x-deprecated: {deprecation.use} is deprecated itself"
            remedy = "name an operation that is not deprecated"
            yield Finding(source.locate((*where, "use")), message, remedy)
