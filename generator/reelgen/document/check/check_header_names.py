"""Names that are sent in headers and must be printable ASCII."""

from __future__ import annotations

from collections.abc import Iterator

from ...findings import Finding
from ...schema.pointer import Pointer
from ...source import Source
from ..openapi import Document, Parameter


def check_header_names(document: Document, source: Source) -> Iterator[Finding]:
    """Yield a finding for each header, media type and method that is not printable ASCII."""
    for pointer, what, name in _names(document):
        if not (name.isascii() and name.isprintable()):
            message = f"{what} {name!r} contains a character that is not allowed in HTTP headers"
            yield Finding(source.locate(pointer, key=True), message, "correct the name")


def _names(document: Document) -> Iterator[tuple[Pointer, str, str]]:
    for name, scheme in document.components.security_schemes.items():
        if scheme.location == "header":
            yield ("components", "securitySchemes", name, "name"), "header", scheme.name
    for path, item in document.paths.items():
        yield from _headers(item.parameters, ("paths", path, "parameters"))
    for pointer, _, operation in document.operations():
        yield pointer, "method", str(pointer[-1])
        yield from _headers(operation.parameters, (*pointer, "parameters"))
        retry = operation.retry
        header = retry.idempotency.header if retry and retry.idempotency else None
        if header is not None:
            yield (*pointer, "x-retry", "idempotency", "header"), "header", header
        if operation.request_body is not None:
            for kind in operation.request_body.content:
                yield (*pointer, "requestBody", "content", kind), "media type", kind
        for status, response in operation.responses.items():
            for kind in response.content:
                yield (*pointer, "responses", status, "content", kind), "media type", kind


def _headers(
    parameters: tuple[Parameter, ...], pointer: Pointer
) -> Iterator[tuple[Pointer, str, str]]:
    for index, parameter in enumerate(parameters):
        if parameter.location == "header":
            yield (*pointer, index, "name"), "header", parameter.name
