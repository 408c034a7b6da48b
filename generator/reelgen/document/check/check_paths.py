"""Path templates and the parameters they use."""

from __future__ import annotations

from collections.abc import Iterator

from ...findings import Finding
from ...schema.pointer import Pointer
from ...source import Source
from ..openapi import Document, Operation, PathItem
from ..path_items import path_names


def check_paths(document: Document, source: Source) -> Iterator[Finding]:
    """Yield a finding for each invalid path, and each parameter that does not match its path."""
    for path in document.paths:
        if not path.startswith("/"):
            where = source.locate(("paths", path), key=True)
            yield Finding(where, f"path {path!r} does not start with '/'", "add the leading '/'")
    for pointer, item, operation in document.operations():
        yield from _path_parameters(str(pointer[1]), item, operation, pointer, source)
        yield from _query_string(item, operation, pointer, source)


def _path_parameters(
    path: str, item: PathItem, operation: Operation, pointer: Pointer, source: Source
) -> Iterator[Finding]:
    declared = {p.name for p in (*item.parameters, *operation.parameters) if p.location == "path"}
    used = path_names(path)
    for name in used:
        if name not in declared:
            message = f"path parameter {name!r} of {path!r} is not declared"
            remedy = (
                f"add `- {{name: {name}, in: path, required: true, schema: …}}` to `parameters`"
            )
            yield Finding(source.locate(pointer, key=True), message, remedy)
    for index, parameter in enumerate(operation.parameters):
        if parameter.location == "path" and parameter.name not in used:
            where = source.locate((*pointer, "parameters", index))
            message = f"path parameter {parameter.name!r} is not used in {path!r}"
            yield Finding(
                where, message, f"add {{{parameter.name}}} to the path, or remove the parameter"
            )


def _query_string(
    item: PathItem, operation: Operation, pointer: Pointer, source: Source
) -> Iterator[Finding]:
    """Yield a finding for a `querystring` parameter beside other query parameters."""
    parameters = (*item.parameters, *operation.parameters)
    queried = [p for p in parameters if p.location.startswith("query")]
    whole = next((p for p in queried if p.location == "querystring"), None)
    if whole is not None and len({(p.location, p.name) for p in queried}) > 1:
        message = f"querystring parameter {whole.name!r} is declared beside other query parameters"
        remedy = "make them fields of its content, or declare all with `in: query`"
        yield Finding(source.locate((*pointer, "parameters")), message, remedy)
