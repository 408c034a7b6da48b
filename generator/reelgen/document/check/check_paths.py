"""Paths, and the parameters that are in them or beside them."""

from __future__ import annotations

from collections.abc import Iterator

from ...findings import Finding
from ...schema.pointer import Pointer
from ...source import Source
from ..openapi import Document, Operation, PathItem
from ..path_items import path_names


def check_paths(document: Document, source: Source) -> Iterator[Finding]:
    """Yield a finding for each path that is none, and each parameter that does not fit its path."""
    for path in document.paths:
        if not path.startswith("/"):
            where = source.locate(("paths", path), key=True)
            yield Finding(where, f"path {path!r} does not begin with /", "begin it with /")
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
            message = f"path parameter {name!r} of {path} is not declared"
            remedy = (
                f"add `- {{name: {name}, in: path, required: true, schema: …}}` to `parameters`"
            )
            yield Finding(source.locate(pointer, key=True), message, remedy)
    for index, parameter in enumerate(operation.parameters):
        if parameter.location == "path" and parameter.name not in used:
            where = source.locate((*pointer, "parameters", index))
            message = f"path parameter {parameter.name!r} does not stand in {path}"
            yield Finding(where, message, f"put {{{parameter.name}}} into the path, or remove it")


def _query_string(
    item: PathItem, operation: Operation, pointer: Pointer, source: Source
) -> Iterator[Finding]:
    """Yield a finding for a parameter that is the whole query beside others of the query."""
    parameters = (*item.parameters, *operation.parameters)
    queried = [p for p in parameters if p.location.startswith("query")]
    whole = next((p for p in queried if p.location == "querystring"), None)
    if whole is not None and len({(p.location, p.name) for p in queried}) > 1:
        message = f"{whole.name!r} is the whole query, but other parameters stand in it too"
        remedy = "make them fields of its content, or `in: query` all of them"
        yield Finding(source.locate((*pointer, "parameters")), message, remedy)
