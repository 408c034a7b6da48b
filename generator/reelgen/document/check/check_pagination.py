"""`x-pagination` against its operation: what it names in the request must exist."""

from __future__ import annotations

from collections.abc import Iterator

from ...findings import Finding
from ...schema.pointer import Pointer
from ...schema.registry import Registry
from ...source import Source
from ..extensions import XPagination
from ..openapi import Document, Operation, Parameter
from ..page_fields import page_field


def check_pagination(document: Document, source: Source) -> Iterator[Finding]:
    """Yield a finding for each parameter or pointer that `x-pagination` lacks or names in vain."""
    registry = Registry(source.data)
    for operation_pointer, item, operation in document.operations():
        if operation.pagination is not None:
            pointer = (*operation_pointer, "x-pagination")
            yield from _lacking(source, pointer, operation.pagination)
            parameters = (*operation.parameters, *item.parameters)
            yield from _unknown(source, pointer, registry, parameters, operation)


def _lacking(source: Source, pointer: Pointer, paging: XPagination) -> Iterator[Finding]:
    """Yield a finding for what the style needs, and for what it has no use for."""
    style = paging.style
    if style in ("offset", "page", "cursor", "token") and style not in paging.request:
        message = f"x-pagination of style {style} does not say its parameter"
        yield Finding(source.locate((*pointer, "request")), message, f"add `{style}: <parameter>`")
    elif style in ("cursor", "token", "url") and paging.next is None:
        message = f"x-pagination of style {style} does not say where the next page is"
        yield Finding(source.locate(pointer), message, "add `next: <JSON pointer>`")
    if paging.first is not None and style not in ("offset", "page"):
        message = f"x-pagination of style {style} does not count from `first`"
        yield Finding(source.locate((*pointer, "first")), message, "remove it")


def _unknown(
    source: Source,
    pointer: Pointer,
    registry: Registry,
    parameters: tuple[Parameter, ...],
    operation: Operation,
) -> Iterator[Finding]:
    """Yield a finding for each role whose parameter or field does not exist."""
    for role, name in operation.pagination.request.items() if operation.pagination else ():
        if page_field(registry, parameters, operation, name).certainty != "missing":
            continue
        location = source.locate((*pointer, "request", role))
        if operation.request_body is None:
            message = f"x-pagination names a parameter {name!r} that is not declared"
            yield Finding(location, message, "correct the name, or declare the parameter")
        else:
            message = f"x-pagination names {name!r}, which is no parameter and no field of the body"
            yield Finding(location, message, "correct the name, or declare it")
