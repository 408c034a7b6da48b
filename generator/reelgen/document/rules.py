"""What must hold between the parts of a document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..findings import Finding
from ..source import Source
from .job_rules import check_jobs
from .openapi import Document, Operation, PathItem, steps_to
from .wire_names import check_wire_names

Pointer = tuple[str | int, ...]


def check(document: Document, source: Source) -> Iterator[Finding]:
    """Every breach, anywhere."""
    yield from _operation_ids(document, source)
    yield from _security(document, source)
    yield from _paging(document, source)
    yield from check_jobs(document, source)
    yield from check_wire_names(document, source)
    for path, item in document.paths.items():
        if not path.startswith("/"):
            where = source.locate(("paths", path), key=True)
            yield Finding(where, f"path {path!r} does not begin with /", "begin it with /")
        for method, operation in item.operations():
            place: Pointer = ("paths", path, *steps_to(method))
            yield from _path_parameters(path, item, operation, place, source)
            yield from _whole_query(item, operation, place, source)


def _operation_ids(document: Document, source: Source) -> Iterator[Finding]:
    seen: dict[str, Pointer] = {}
    for path, item in document.paths.items():
        for method, operation in item.operations():
            name = operation.operation_id
            if name is None:
                continue
            pointer: Pointer = ("paths", path, *steps_to(method), "operationId")
            if name in seen:
                first = source.locate(seen[name])
                message = f"operationId {name!r} is used twice, first in line {first.line}"
                yield Finding(source.locate(pointer), message, "rename one of the two")
            seen.setdefault(name, pointer)


def _path_parameters(
    path: str, item: PathItem, operation: Operation, pointer: Pointer, source: Source
) -> Iterator[Finding]:
    declared = {p.name for p in (*item.parameters, *operation.parameters) if p.location == "path"}
    used = re.findall(r"\{([^{}]*)\}", path)
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


def _whole_query(
    item: PathItem, operation: Operation, pointer: Pointer, source: Source
) -> Iterator[Finding]:
    """A parameter that is the whole query has no other beside it."""
    found = [p for p in (*item.parameters, *operation.parameters) if p.location.startswith("query")]
    whole = next((p for p in found if p.location == "querystring"), None)
    if whole is not None and len({(p.location, p.name) for p in found}) > 1:
        message = f"{whole.name!r} is the whole query, but other parameters stand in it too"
        remedy = "make them fields of its content, or `in: query` all of them"
        yield Finding(source.locate((*pointer, "parameters")), message, remedy)


def _paging(document: Document, source: Source) -> Iterator[Finding]:
    for path, item in document.paths.items():
        for method, operation in item.operations():
            paging = operation.pagination
            if paging is None:
                continue
            pointer: Pointer = ("paths", path, *steps_to(method), "x-pagination", "request")
            if paging.style not in paging.request:
                message = f"x-pagination of style {paging.style} does not say its parameter"
                yield Finding(source.locate(pointer), message, f"add `{paging.style}: <parameter>`")
            declared = {p.name for p in (*item.parameters, *operation.parameters)}
            for role, name in paging.request.items():
                if name not in declared:
                    where = source.locate((*pointer, role))
                    message = f"x-pagination names a parameter {name!r} that is not declared"
                    yield Finding(where, message, "correct the name, or declare the parameter")


def _security(document: Document, source: Source) -> Iterator[Finding]:
    known = document.components.security_schemes
    places: list[tuple[Pointer, Any]] = [(("security",), document.security)]
    for path, item in document.paths.items():
        for method, operation in item.operations():
            places.append(
                (("paths", path, *steps_to(method), "security"), operation.security or ())
            )
    for pointer, requirements in places:
        for index, requirement in enumerate(requirements):
            for name in requirement:
                if name not in known:
                    where = source.locate((*pointer, index, name), key=True)
                    message = f"security scheme {name!r} is not defined"
                    yield Finding(where, message, "define it under components/securitySchemes")
