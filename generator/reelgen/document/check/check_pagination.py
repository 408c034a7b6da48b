"""Check that `x-pagination` has what its style requires and that its parameters exist."""

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
    """Yield a finding for each missing or unknown parameter or pointer of `x-pagination`."""
    registry = Registry(source.data)
    for operation_pointer, item, operation in document.operations():
        if operation.pagination is not None:
            pointer = (*operation_pointer, "x-pagination")
            yield from _missing(source, pointer, operation.pagination)
            parameters = (*operation.parameters, *item.parameters)
            yield from _unknown(source, pointer, registry, parameters, operation)


def _missing(source: Source, pointer: Pointer, paging: XPagination) -> Iterator[Finding]:
    """Yield a finding for each field that the style requires or does not allow."""
    style = paging.style
    if style in ("offset", "page", "cursor", "token") and style not in paging.request:
        message = f"x-pagination style {style!r} requires `{style}` in `request`"
        yield Finding(source.locate((*pointer, "request")), message, f"add `{style}: <parameter>`")
    elif style in ("cursor", "token", "url") and paging.next is None:
        message = f"x-pagination style {style!r} requires `next`"
        yield Finding(source.locate(pointer), message, "add `next: <JSON pointer>`")
    if paging.first is not None and style not in ("offset", "page"):
        message = f"x-pagination style {style!r} does not allow `first`"
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
            message = f"x-pagination: parameter {name!r} is not declared"
            remedy = "correct the name, or declare the parameter"
            yield Finding(location, message, remedy, name=name)
        else:
            message = (
                f"x-pagination: {name!r} is neither a parameter nor a field of the request body"
            )
            yield Finding(location, message, "correct the name, or declare it", name=name)
